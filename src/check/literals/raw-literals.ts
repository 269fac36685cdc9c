import { quoted } from '../../content-files/fault.ts';
import { findLiterals, type Literal, type Located } from './literal.ts';
import { blank, mayHavePath, registryPath, withoutPaths } from './registry-path.ts';
import { withoutVersions } from './versions.ts';

/**
 * Kinds of literals besides registry paths that may stand in backticks only, each with the name that a fault uses. The patterns
 * also find the forms that translation tools make of them: `StartTLS`, `SocketErrorin`, `dword：0000`.
 */
const kinds: readonly { noun: string; pattern: RegExp }[] = [
	{
		noun: 'SMTP code',
		pattern: /\b[245]\d\d[ -][245][.,]\d{1,3}[.,]\d{1,3}\b|\b[245]\.\d\.\d{1,3}\b(?!\.\d)/g,
	},
	{
		noun: 'registry data',
		pattern: /(?:^|[^\p{L}])(?<free>\p{L}{1,8}\s*[:：]\s*0{5,}[0-9a-f]*)/giu,
	},
	{
		noun: 'value name',
		pattern:
			/\b(?:Disable[ds]?ByDefault|SystemDefaultTlsVersions|SchUseStrongCrypto|(?:Default)?SecureProtocols)\b|["“”„«»]\s?Enabled\s?["“”„«»]/giu,
	},
	{ noun: 'status code', pattern: /\b0x[0-9a-z]{2,}\b/gi },
	{
		noun: 'protocol word',
		// With an ending of its language; Chinese and Korean set words directly beside it.
		pattern: /\b(?:STARTTLS|EHLO|SocketError)[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]*/giu,
	},
	{
		noun: 'command',
		pattern:
			/\b(?:Get|Set|New|Remove|Test|Retry|Suspend|Resume|Restart|Start|Stop|Enable|Disable|Import|Export|Select|Invoke)-[A-Z][A-Za-z]{2,}\b/g,
	},
	{ noun: 'host name', pattern: /\b[a-z0-9-]+(?:\.[a-z0-9-]+)+\.(?:com|net|org)\b/g },
];

/** The literals in a prose text, of every kind. */
export function rawLiteralsIn(prose: string, firstLine: number): (Literal & { noun: string })[] {
	// `.NET Framework 4.7.2` is no SMTP code, but the `TLS 1.2` in a path belongs to the path.
	const rest = withoutVersions(withoutPaths(prose));
	const paths = mayHavePath(prose) ? find(prose, registryPath, 'registry path', firstLine) : [];
	return [...paths, ...kinds.flatMap(({ noun, pattern }) => find(rest, pattern, noun, firstLine))];
}

function find(text: string, pattern: RegExp, noun: string, firstLine: number) {
	return findLiterals(text, pattern, firstLine).map((literal) => ({ ...literal, noun }));
}

/** The prose with spaces in place of its literals. */
export function withoutRawLiterals(prose: string): string {
	return kinds.reduce((text, { pattern }) => blank(text, pattern), withoutPaths(prose));
}

/** Literals that stand in prose without backticks, where translation tools and translators change them. */
export function checkRawLiterals(prose: string, firstLine: number): Located[] {
	return rawLiteralsIn(prose, firstLine).map(({ noun, text, line }) => ({
		line,
		message: `${noun} ${quoted(text.trim())} stands in prose; write it in backticks`,
	}));
}
