import { Known } from '../known.ts';
import { emptySnapshot, type Snapshot } from '../snapshot.ts';
import type { SuiteList } from '../suite-list.ts';
import { bareText } from './bare-text.ts';
import { type Piece, piecesOf } from './cuts.ts';
import { isDeclared } from './declared.ts';
import { decodeExport, isBigEndian } from './decode.ts';
import { type ReadFault, readFault } from './fault.ts';
import { ByMachine } from './machine-name.ts';
import { isPage } from './page.ts';
import { type PasteFormat, type PieceRead, readPiece } from './read-piece.ts';
import type { Step } from './reg-lines.ts';

export type { PasteFormat } from './read-piece.ts';

/** What was pasted or dropped, read as far as it can be read. */
export interface Paste {
	format: PasteFormat;
	snapshot: Snapshot;
	faults: ReadFault[];
	/** For instructions: what an import would do, line by line. */
	steps: Step[];
	/** The cipher suites that a command printed. */
	suites?: SuiteList;
}

/** What was read of one server. */
export interface Server {
	/** Empty where the text does not name it. */
	name: string;
	/** 1-based line of the text that begins what is about it. */
	line: number;
	paste: Paste;
}

/**
 * Reads an export, a listing or registry instructions, whichever it is; of several servers the first. Takes any
 * input, throws nothing, and takes time in proportion to its length.
 *
 * @param input pasted text, or the bytes of a file
 * @param ansi code page of a file that is neither UTF-16 nor UTF-8
 */
export function readPaste(input: string | Uint8Array, ansi?: string): Paste {
	const text = typeof input === 'string' ? input : decodeExport(input, ansi);
	const [{ paste }, ...others] = readServers(text) as [Server, ...Server[]];
	const isRefused = typeof input !== 'string' && paste.format === 'reg' && isBigEndian(input);
	const faults = [
		...(isRefused ? [readFault(1, 'header', 'UTF-16BE')] : []),
		...paste.faults,
		...others.map(({ line, name }) => readFault(line, 'otherMachine', name)),
	];
	return { ...paste, faults };
}

/** Reads each server that a text tells apart, in the order of the text; at least one. */
export function readServers(pasted: string): Server[] {
	const text = bareText(pasted);
	const pieces = piecesOf(text).map((piece) => ({ ...piece, read: readPiece(piece.text) }));
	// Instructions are one file, whatever their remarks say.
	const isOne =
		pieces.some(({ read }) => read.format === 'instructions') ||
		isPage(text.split(/\r\n|\r|\n/)) ||
		isDeclared(text);
	const whole = isOne && { machine: '', text, from: 0, read: readPiece(text) };
	const servers = together(whole ? [whole] : pieces);
	if (servers.length > 0) return servers;
	const { machines: _, ...rest } = (pieces[0] as ReadOf).read;
	return [{ name: '', line: 1, paste: { ...rest, snapshot: emptySnapshot() } }];
}

type ReadOf = Piece & { read: PieceRead };

/** Puts together what several pieces show of each machine. */
function together(pieces: readonly ReadOf[]): Server[] {
	const servers = new ByMachine<Server & { known: Known }>((name) => {
		const known = new Known();
		const paste: Paste = { format: 'unknown', snapshot: known.snapshot, faults: [], steps: [] };
		return { name, line: 0, known, paste };
	});
	const told = new Set<Server>();
	for (const { machine, from, read } of pieces) {
		const { format, machines, faults, steps, suites } = read;
		const own =
			suites && machines.length === 0 ? [{ name: '', snapshot: emptySnapshot() }] : machines;
		for (const { name, snapshot } of own) {
			const server = servers.of(name || machine);
			server.line ||= from + 1;
			server.known.add(snapshot);
			if (/^(?:unknown|suites)$/.test(server.paste.format)) server.paste.format = format;
			if (format === 'instructions') Object.assign(server.paste, { snapshot, steps });
			told.add(server);
		}
		const first = servers.of(own[0]?.name || machine);
		if (suites) first.paste.suites = suites;
		const moved = faults.map((fault) => ({ ...fault, line: fault.line + from }));
		first.paste.faults.push(...moved);
	}
	return [...told].map(({ name, line, paste }) => ({ name, line, paste }));
}
