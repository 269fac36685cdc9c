/** `TLS 1.2`, `Protocols`: a key's name, which may have a number after a space. */
const name = String.raw`(?:[\p{L}\d_]|[.,-](?=[\p{L}\d]))+(?: \d(?:\d|[.,](?=\d))*)?`;
const step = String.raw`\s?\\\s?${name}`;
const root = String.raw`HK(?:EY_[A-Z_]+|LM|CU|CR|U|CC)\b`;

/** Registry paths, and Windows paths, as they stand loose in prose; also with spaces beside the backslashes. */
export const registryPath = new RegExp(
	String.raw`\[?(?:\b(?:${root})(?:${step})*|${name}(?:${step})+)\]?`,
	'giu',
);

/** Whether `text` can hold a registry path at all; most texts cannot, and the pattern is slow. */
export function mayHavePath(text: string): boolean {
	return text.includes('\\') || /\bHK/i.test(text);
}

/** The text without its registry paths. */
export function withoutPaths(text: string): string {
	return mayHavePath(text) ? blank(text, registryPath) : text;
}

/** The text with spaces in place of what `pattern` finds; its length and its lines stay. */
export function blank(text: string, pattern: RegExp): string {
	return text.replace(pattern, (found, ...rest) => {
		const groups: unknown = rest.at(-1);
		const free =
			typeof groups === 'object' ? (groups as { free?: string } | null)?.free : undefined;
		const literal = free ?? found;
		return found.slice(0, found.length - literal.length) + literal.replace(/[^\n]/g, ' ');
	});
}
