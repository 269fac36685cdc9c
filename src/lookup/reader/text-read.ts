import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Lit } from '../knowledge/mail-way.ts';
import type { CodeFound, Result } from '../match/result.ts';
import { excerpt, type Mark, type Piece } from '../text/excerpt.ts';
import { answerLink } from './answer-link.ts';
import { placeOf } from './place-of.ts';
import { type TextKind, textKind } from './text-kind.ts';

/** What came of reading a text: all that the page shows of it. It may travel between threads. */
export interface TextRead {
	/** With those codes only that tell of a failure. */
	result: Result;
	/** The text, cut down to what is marked and the lines around it. */
	pieces: Piece[];
	/** It is not what was pasted, but the readable text of an encoded message. */
	decoded: boolean;
	/** What the text is, where nothing was recognised in it. */
	kind: TextKind | undefined;
	/** Where on the way of a message it was written, where it shows that. */
	place: Lit | undefined;
	/** Its beginning. */
	head: string;
	/** The fragment of an address that leads to the same answer; empty where there is none. */
	link: string;
}

const headLength = 400;
const isSuccess = ({ code }: CodeFound) => /^(?:[23]\d\d|2\.\d{1,3}\.\d{1,3})$/.test(code);

/** @param text that the positions of the result refer to */
export function textRead(
	text: string,
	found: Result,
	decoded: boolean,
	knowledge: Knowledge,
): TextRead {
	// A reader who asks about `250` by itself gets an answer; in a text it tells that nothing failed there.
	const isBare = text.length < 20 && found.codes.some(({ code }) => code === text.trim());
	const codes = isBare ? found.codes : found.codes.filter((code) => !isSuccess(code));
	const result = { ...found, codes };
	const isNothing = found.findings.length === 0 && codes.length === 0;
	const onlySuccess = isNothing && found.codes.length > 0;
	return {
		result,
		pieces: excerpt(text, marksOf(result)),
		decoded,
		kind: isNothing ? (textKind(text) ?? (onlySuccess ? 'success' : undefined)) : undefined,
		place: placeOf(text, result.reading.hosts),
		head: text.slice(0, headLength),
		link: answerLink(text, result, knowledge),
	};
}

/** Marks carry the number of their finding where there are several. */
function marksOf({ findings, codes, suggestions }: Result): Mark[] {
	const numbered = findings.length > 1;
	return [
		...findings.flatMap(({ evidence }, index) =>
			evidence.map((span) => ({ ...span, label: numbered ? String(index + 1) : '' })),
		),
		...codes.flatMap(({ evidence }) => evidence.map((span) => ({ ...span, label: '' }))),
		...suggestions.map(({ evidence }) => ({ ...evidence, label: '?' })),
	];
}
