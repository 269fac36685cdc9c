/** Product names that stand in prose with a number after them. */
export const products: readonly string[] = [
	...['Windows', 'Windows Server', 'Office', 'Microsoft', 'Exchange', 'Exchange Server', 'Outlook'],
	...['OpenSSL', '.NET Framework', '.NET', 'PowerShell', 'Java', 'SQL Server', 'Postfix', 'Exim'],
];

/** Protocols: their numbers have a dot, and `1.1` after `TLS 1.0 and` is one of them as well. */
export const protocols: readonly string[] = ['TLS', 'SSL'];

/** One of the words, for a regular expression; the longest first, so that `Windows` does not cut `Windows Server` short. */
export function oneOf(words: readonly string[]): string {
	return [...words]
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replaceAll('.', String.raw`\.`))
		.join('|');
}
