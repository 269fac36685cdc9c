import { visible } from './fault.ts';
import { findLiterals, type Literal, type Located } from './literal.ts';
import { withoutVersions } from './versions.ts';

/**
 * Kinds of literals that may stand in backticks only, each with the name that a fault uses. The patterns
 * also find the forms that translation tools make of them: `StartTLS`, `SocketErrorin`, `dword：0000`.
 */
const kinds: readonly { noun: string; pattern: RegExp }[] = [
	{
		noun: 'registry path',
		pattern:
			/\[?\bHK(?:EY_[A-Z_]+|LM|CU|CR|U|CC)\b(?:\s?\\\s?[\p{L}\d.,]+(?: \d[\d.,]*)?)*\]?|\[?[\p{L}\d.,]+(?: \d[\d.,]*)?(?:\s?\\\s?[\p{L}\d.,]+(?: \d[\d.,]*)?)+\]?/giu,
	},
	{
		noun: 'SMTP code',
		pattern: /\b[245]\d\d[ -][245][.,]\d{1,3}[.,]\d{1,3}\b|\b[245]\.\d\.\d{1,3}\b(?!\.\d)/g,
	},
	{ noun: 'registry data', pattern: /(?<!\p{L})\p{L}{1,8}\s*[:：]\s*0{5,}[0-9a-f]*/giu },
	{
		noun: 'value name',
		pattern:
			/\b(?:Disable[ds]?ByDefault|SystemDefaultTlsVersions|SchUseStrongCrypto|(?:Default)?SecureProtocols)\b|["“”„«»]\s?Enabled\s?["“”„«»]/giu,
	},
	{ noun: 'status code', pattern: /\b0x[0-9a-f]{2,}\b/gi },
	{ noun: 'protocol word', pattern: /\b(?:STARTTLS|EHLO|SocketError)\p{L}*/giu },
	{
		noun: 'command',
		pattern:
			/\b(?:Get|Set|New|Remove|Test|Retry|Suspend|Resume|Restart|Start|Stop|Enable|Disable|Import|Export|Select|Invoke)-[A-Z][A-Za-z]{2,}\b/g,
	},
	{ noun: 'host name', pattern: /\b[a-z0-9-]+(?:\.[a-z0-9-]+)+\.(?:com|net|org)\b/g },
];

/** The literals in a prose text, of every kind. */
export function rawLiteralsIn(prose: string, firstLine: number): (Literal & { noun: string })[] {
	const rest = withoutVersions(prose);
	return kinds.flatMap(({ noun, pattern }) =>
		findLiterals(noun === 'registry path' ? prose : rest, pattern, firstLine).map((literal) => ({
			...literal,
			noun,
		})),
	);
}

/** Literals that stand in prose without backticks, where translation tools and translators change them. */
export function checkRawLiterals(prose: string, firstLine: number): Located[] {
	return rawLiteralsIn(prose, firstLine).map(({ noun, text, line }) => ({
		line,
		message: `${noun} "${visible(text.trim())}" stands in prose; write it in backticks`,
	}));
}
