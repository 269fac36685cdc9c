import type { Span } from '../text/offset-map.ts';

/** One code as it stands in a text. */
export interface CodeRead extends Span {
	/** The canonical form, by which codes are compared: see `knowledge/canonical-code.ts`. */
	code: string;
	/** As the reader knows it, where that is not the canonical form: `1408F10B`. */
	shown?: string;
	/** A slip was mended to read it, such as `4.4 2`. */
	mended?: true;
}

/** Which codes are registered: what looks like a number of any kind counts only if one of these. */
export type IsKnown = (code: string) => boolean;

/** `4.4.2` and its like. The first digit is the class: 2 success, 4 temporary, 5 permanent (RFC 3463). */
export function isEnhanced(code: string): boolean {
	return /^[245]\.\d\.\d{1,3}$/.test(code);
}

/** Whether a code is a reply code: three digits. */
export function isReply(code: string): boolean {
	return /^[2-5]\d\d$/.test(code);
}
