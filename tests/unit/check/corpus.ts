import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A broken translation, as machine translation or a hurried person makes it. */
export interface Case {
	/** What was broken, and how. */
	class: string;
	kind: string;
	/** The language of the translation; more languages break literals than this site has. */
	locale: string;
	title?: [source: string, translation: string];
	description?: [source: string, translation: string];
	/** The body in English. */
	source: string;
	/** The body as translated, or what is replaced in the source. */
	broken?: string;
	replace?: [from: string, to: string];
	/** Exactly the faults to be found: `line: message`. */
	faults: string[];
}

const folder = new URL('corpus/', import.meta.url);

/** Every broken translation of the corpus. */
export const corpus: readonly Case[] = readdirSync(folder)
	.sort()
	.flatMap((name) => parse(readFileSync(new URL(name, folder), 'utf8')) as Case[]);

/** The body of the translation. */
export function translationOf({ source, broken, replace }: Case): string {
	return broken ?? source.replace(...(replace as [string, string]));
}
