/** Something an author can mend: where it stands, what is wrong, and what would be right. */
export interface Fault {
	/** Path from the project's root, with forward slashes. */
	file: string;
	/** 1-based. */
	line: number;
	/** One sentence: what is wrong and what would be right. */
	message: string;
}

/** `content/articles/x/sl.md:23: code span "TLS 1,2" is not in the source; …` */
export function formatFault({ file, line, message }: Fault): string {
	return `${file}:${line}: ${message}`;
}

/** By file, then line, so that a long list reads like the files themselves. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
	return [...faults].sort(
		(a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line,
	);
}

/** `"a", "b" or "c"`: the closed set that a message offers. */
export function anyOf(choices: readonly string[]): string {
	const quoted = choices.map((choice) => `"${choice}"`);
	const last = quoted.pop();
	return quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : (last ?? 'nothing');
}

/**
 * A literal for a message, with what the eye cannot tell apart written out: invisible characters,
 * full-width signs, and letters of another script inside a Latin word.
 *
 * @example visible('TLS\u00a01.2') // 'TLS⟨U+00A0⟩1.2'
 */
export function visible(text: string): string {
	return text
		.replace(
			/(?![\n\t])\p{Cc}|[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ue000-\uf8ff\ufeff]/gu,
			codePoint,
		)
		.replace(/[\uff01-\uff5e]/g, (sign) => `${sign}⟨full-width⟩`)
		.replace(/\p{sc=Cyrl}/gu, besideLatin('⟨Cyrillic⟩'))
		.replace(/\p{sc=Grek}/gu, besideLatin('⟨Greek⟩'));
}

/** Names the script of a letter that stands directly beside a Latin one. */
function besideLatin(name: string) {
	return (sign: string, at: number, text: string) =>
		/[A-Za-z]/.test(text.charAt(at - 1) + text.charAt(at + sign.length)) ? sign + name : sign;
}

/** A text for a message, cut where it is longer than a line of it. */
export function shorten(text: string, length = 60): string {
	return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

/** A literal in quotation marks; in backticks where it has quotation marks itself. */
export function quoted(text: string): string {
	return text.includes('"') ? `\`${visible(text)}\`` : `"${visible(text)}"`;
}

function codePoint(sign: string): string {
	return `⟨U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
