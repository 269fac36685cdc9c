import type { ContentFiles } from '../content-files/tree.ts';

/** What a command of `npm run translation` works with. */
export interface Desk {
	/** The project's root. */
	root: string;
	files: ContentFiles;
	/** Prints a line. */
	say(line: string): void;
	/** Writes a file of the project, by its path from the root; folders that are not there are made. */
	write(file: string, text: string): void;
}

/** A command of `npm run translation`. */
export interface Command {
	/** How it is typed: `next <locale> [--count 20]`. */
	usage: string;
	/** What it does, in one sentence. */
	about: string;
	/** Options beside `--help`, as `node:util` parses them. */
	options?: Readonly<Record<string, { type: 'string' | 'boolean' }>>;
	/** @throws Complaint where the command cannot be carried out */
	run(desk: Desk, words: readonly string[], options: Options): void | Promise<void>;
}

export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** Something that whoever typed the command can mend. Nothing was written. */
export class Complaint extends Error {}
