import type { Cause } from '../knowledge/cause.ts';
import type { KnownCode } from '../knowledge/knowledge.ts';
import type { Span } from '../text/offset-map.ts';
import type { Strength } from './rank.ts';

/** A signature recognised in a text. */
export interface Finding {
	/** The signature's id; its prose is looked up by it. */
	id: string;
	/** The likeliest first; `undetermined` first means that the text alone does not tell. */
	causes: Cause[];
	strength: Strength;
	/** The codes read in and around it, its own first. */
	codes: string[];
	/** The codes it stands for, where none of them is in the text; else empty. */
	implied: string[];
	/** Where it stands in the text as pasted: in order, without overlap, none empty. At least one. */
	evidence: Span[];
}

/** A registered code of the text that no finding covers. */
export interface CodeFound {
	code: string;
	/** Its registrations, the one that fits best first. Never empty. */
	known: readonly KnownCode[];
	/** It was mistyped (`4.4 2`), and is shown as it was meant. */
	mended: boolean;
	evidence: Span[];
}

/** An unknown code, and the known ones that are one slip away. */
export interface Suggestion {
	read: string;
	codes: string[];
	evidence: Span;
}

/** What stands in a text, whether or not it was recognised. */
export interface Reading {
	hosts: string[];
	times: string[];
	/** Exchange's fields: `FQDN`, `LRT`, `LastAttemptedServerName` and so on. */
	fields: { name: string; value: string }[];
	/** By the first digit of the last code: 2 success, 4 temporary, 5 permanent. */
	codeClass?: 'success' | 'temporary' | 'permanent';
}

export interface Result {
	findings: Finding[];
	codes: CodeFound[];
	suggestions: Suggestion[];
	reading: Reading;
	/** The text was longer than the 4 million UTF-16 units that are read; its end was left out. */
	shortened: boolean;
}
