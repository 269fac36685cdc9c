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
