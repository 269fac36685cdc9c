/**
 * The streams of a Compound File, the container that `.msg` is: a file system of sectors in one file. A reader of its
 * own, since the libraries for it also write, pack and unzip, and would take 33 kB of the pocket edition.
 * Source: [MS-CFB], from which the positions in header (2.2) and directory entries (2.6.1) are.
 *
 * @returns contents by path, such as `__recip_version1.0_#00000000/__substg1.0_0C1B001F`
 * @throws Error where the file is cut off, or its sectors lead in a circle or belong to several streams
 */
export function readContainer(bytes: Uint8Array): Map<string, Uint8Array> {
	const header = viewOf(bytes);
	const size = 1 << header.getUint16(30, true);
	if (size !== 512 && size !== 4096) throw new Error('no size of sectors that there is');
	const sector = (at: number) => {
		const start = (at + 1) * size;
		if (start >= bytes.length) throw new Error(`sector ${at} lies behind the end of the file`);
		return bytes.subarray(start, start + size);
	};
	const table = numbersIn(joined(tableSectors(header, sector).map(sector)));
	const chained = (start: number) => joined(chain(start, table).map(sector));

	const entries = entriesIn(chained(header.getUint32(48, true)));
	const [root] = entries;
	if (!root) throw new Error('no directory');
	// Small streams share one, in which they have small sectors and a table of their own.
	const smallTable = numbersIn(chained(header.getUint32(60, true)));
	const smalls = chained(root.start);
	const smallSize = 1 << header.getUint16(32, true);
	const small = (at: number) => smalls.subarray(at * smallSize, (at + 1) * smallSize);
	const contentOf = ({ start, length }: Entry) =>
		length < header.getUint32(56, true)
			? joined(chain(start, smallTable).map(small)).subarray(0, length)
			: chained(start).subarray(0, length);

	const streams = new Map<string, Uint8Array>();
	let left = bytes.length;
	const open: [index: number, folder: string][] = [[root.child, '']];
	for (let next = open.pop(), seen = 0; next; next = open.pop()) {
		const [index, folder] = next;
		const entry = entries[index];
		if (!entry) continue;
		if (++seen > entries.length) throw new Error('directory in a circle');
		const path = folder + entry.name;
		if (entry.kind === 2) streams.set(path, contentOf(entry));
		left -= streams.get(path)?.length ?? 0;
		if (left < 0) throw new Error('streams that share sectors');
		open.push([entry.left, folder], [entry.right, folder]);
		if (entry.kind === 1) open.push([entry.child, `${path}/`]);
	}
	return streams;
}

interface Entry {
	name: string;
	/** 1: a storage, which is a folder; 2: a stream. */
	kind: number;
	left: number;
	right: number;
	child: number;
	start: number;
	length: number;
}

/** The sectors of the table of sectors: 109 in the header, the others in a chain of lists. */
function tableSectors(header: DataView, sector: (at: number) => Uint8Array): number[] {
	const all = Array.from({ length: 109 }, (_, at) => header.getUint32(76 + 4 * at, true));
	let next = header.getUint32(68, true);
	for (let left = header.getUint32(72, true); left > 0 && next < end; left--) {
		const list = numbersIn(sector(next));
		next = list.at(-1) ?? end;
		all.push(...list.slice(0, -1));
	}
	return all.filter((at) => at < end);
}

/** Numbers from here on are no sectors: free, the end of a chain, parts of the table. */
const end = 0xfffffffa;

function chain(start: number, table: readonly number[]): number[] {
	const all: number[] = [];
	for (let at = start; at < end; at = table[at] ?? end) {
		if (all.push(at) > table.length) throw new Error('sectors in a circle');
	}
	return all;
}

function entriesIn(directory: Uint8Array): Entry[] {
	const view = viewOf(directory);
	const text = new TextDecoder('utf-16le');
	return Array.from({ length: Math.floor(directory.length / 128) }, (_, index) => {
		const at = index * 128;
		const number = (offset: number) => view.getUint32(at + offset, true);
		return {
			name: text.decode(
				directory.subarray(at, at + Math.max(0, view.getUint16(at + 64, true) - 2)),
			),
			kind: view.getUint8(at + 66),
			left: number(68),
			right: number(72),
			child: number(76),
			start: number(116),
			length: number(120),
		};
	});
}

function numbersIn(bytes: Uint8Array): number[] {
	const view = viewOf(bytes);
	return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) =>
		view.getUint32(4 * at, true),
	);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
	return new DataView(buffer, byteOffset, byteLength);
}
