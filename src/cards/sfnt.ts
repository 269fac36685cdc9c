import { inflateSync } from 'node:zlib';

const fileHeader = 12;
const tableRecord = 16;
const woffHeader = 44;
const woffRecord = 20;

/**
 * A font out of its WOFF wrapper, in which npm packages bring it, and in which the libraries that draw text on a
 * machine take none. https://www.w3.org/TR/WOFF/
 */
export function sfntOf(woff: Buffer): Buffer {
	const count = woff.readUInt16BE(12);
	const header = Buffer.alloc(fileHeader + tableRecord * count);
	const power = 2 ** Math.floor(Math.log2(count));
	woff.copy(header, 0, 4, 8);
	header.writeUInt16BE(count, 4);
	header.writeUInt16BE(tableRecord * power, 6);
	header.writeUInt16BE(Math.log2(power), 8);
	header.writeUInt16BE(tableRecord * (count - power), 10);
	const parts: Buffer[] = [header];
	let end = header.length;
	for (let index = 0; index < count; index++) {
		const at = woffHeader + woffRecord * index;
		const [offset, packed, length] = [at + 4, at + 8, at + 12].map((place) =>
			woff.readUInt32BE(place),
		) as [number, number, number];
		const stored = woff.subarray(offset, offset + packed);
		const record = fileHeader + tableRecord * index;
		woff.copy(header, record, at, at + 4);
		woff.copy(header, record + 4, at + 16, at + 20);
		header.writeUInt32BE(end, record + 8);
		header.writeUInt32BE(length, record + 12);
		// Each table begins at a multiple of four.
		const padding = Buffer.alloc(-length & 3);
		parts.push(packed < length ? inflateSync(stored) : stored, padding);
		end += length + padding.length;
	}
	return Buffer.concat(parts);
}
