/** A code, symbol, name or path as it is compared: equal forms have equal keys. */
export interface Literal {
	key: string;
	/** As it stands in the text. */
	raw: string;
	/** `code`: means one thing, also among words; so does `value`, a name that is set. `name`: may be an ordinary word. */
	kind: 'code' | 'value' | 'name' | 'path' | 'number';
}

const hex = (text: string) => `0x${text.replace(/^0x/i, '').toLowerCase().padStart(8, '0')}`;

/** The servers of Microsoft and Google that people are told to use, not those that answer for them. */
const service =
	/\b(?:smtp|outlook|imap|pop|smtp-mail|smtp-legacy|pop-mail|imap-mail|graph)\.(?:office365|outlook|office|gmail|googlemail|microsoft)\.com\b/gi;

/** Whether a key is the name of such a server. */
export const isService = (key: string): boolean => new RegExp(service.source, 'i').test(key);

/**
 * From the most to the least specific; what one takes is not read again. The last part is what may not stand before
 * it: Safari 15.6 cannot parse a pattern that looks behind.
 */
const patterns: readonly (readonly [
	pattern: RegExp,
	kind: Literal['kind'],
	keyOf: (match: string) => string,
	notAfter?: RegExp,
])[] = [
	// A path of the registry, to its end: names in it have blanks.
	[
		/(?:HKEY_[A-Z_]+|HK(?:LM|CU|U|CR)|Computer)\\[^"'\]\r\n]+|[\w. -]{0,60}\w\\\w[\w.\\ /-]*/gi,
		'path',
		pathKey,
	],
	// Where mail programs are told to send to and to fetch from.
	[service, 'value', (match) => match.toLowerCase()],
	// TLS 1.2 is a word of prose.
	[/\b(?:tls|ssl)[ _-]?v?[123][.,]?\d?\b(?![.\d])/gi, 'name', () => ''],
	// So are products with their number or year.
	[
		/\b(?:Office|Microsoft) ?365\b|\b(?:Exchange|Outlook|Server|Windows) ?20[012]\d\b/gi,
		'name',
		() => '',
	],
	// Enhanced status codes, with commas, blanks or a bare dot as well (RFC 3463).
	[
		/[245][.,]\s?\d{1,3}[.,]\s?\d{1,3}(?![\d]|[.,]\d)/g,
		'code',
		(match) => match.replace(/[.,]\s?/g, '.'),
		/[\d.,]/,
	],
	[/\bv?\d+\.\d+\.\d{3,}\b/gi, 'code', (match) => match.toLowerCase().replace(/^v/, '')],
	// As source text prints it, an `L` may follow.
	[/\b0x[\da-f]{2,16}(?=l?\b)/gi, 'code', hex],
	// A status as a number of 32 bits, with a sign or without.
	[
		/(?:-\d{9,10}|214[78]\d{6})\b/g,
		'code',
		(match) => hex((Number(match) >>> 0).toString(16)),
		/[\w.]/,
	],
	// Without its sign; assemblers and debuggers put an `h` behind.
	[/\b(?=[\da-f]*\d)[\da-f]{8}(?=h?\b)/gi, 'code', hex],
	[/\b[A-Za-z]\w*_\w+\b/g, 'code', (match) => match.toLowerCase()],
	[/\b[A-Z][A-Za-z]+-[A-Z][A-Za-z]{2,}\w*\b/g, 'code', (match) => match.toLowerCase()],
	// In lower case with a verb of PowerShell: `set-sendconnecter`.
	[
		/\b(?:add|disable|enable|get|import|new|remove|restart|resume|retry|set|suspend|test)-[a-z]{5,}\b/gi,
		'code',
		(match) => match.toLowerCase(),
	],
	// `Enabled=1`, `"Enabled"=dword:1`, and names that no word looks like: `DisabledByDefault`.
	[/\b[A-Za-z]\w{3,}(?="?\s?=)/g, 'value', (match) => match.toLowerCase()],
	[/\b[A-Z]\w*[a-z][A-Z]\w*[a-z][A-Z]\w+\b/g, 'value', (match) => match.toLowerCase()],
	// Ciphers, which no word looks like either.
	[/\b(?:RC[24]|3DES|MD5)\b/gi, 'value', (match) => match.toLowerCase()],
	[/\b\d+\b/g, 'number', (match) => match],
	[/\b[A-Za-z][A-Za-z\d]{3,}\b/g, 'name', (match) => match.toLowerCase()],
];

/** Registry paths meet whatever hive name, slashes, brackets, case and blank before a version they are typed with. */
export function pathKey(path: string): string {
	return path
		.toLowerCase()
		.replace(/^computer\\/, '')
		.replace(/\bhklm\b/, 'hkey_local_machine')
		.replace(/\bhkcu\b/, 'hkey_current_user')
		.replace(/\\{2,}/g, '\\')
		.replace(/(^|\\)(tls|ssl)[_-]?v?(?=\d)/g, '$1$2 ')
		.replace(/^(?=system\\currentcontrolset|software\\)/, 'hkey_local_machine\\')
		.replace(/[\\\s]+$/, '')
		.trim();
}

/**
 * The literals of a text, each once, in their order.
 *
 * @example literalsIn('550-5.7.26 and -2146893007').map(({ key }) => key) // ['550', '5.7.26', '0x80090331']
 */
export function literalsIn(text: string): Literal[] {
	let rest = text;
	const found: (Literal & { at: number })[] = [];
	for (const [pattern, kind, keyOf, notAfter] of patterns) {
		const before = rest;
		rest = before.replace(pattern, (raw: string, at: number) => {
			if (notAfter?.test(before.charAt(at - 1))) return raw;
			found.push({ key: keyOf(raw), raw, kind, at });
			return '\u0000'.repeat(raw.length);
		});
	}
	const byKey = new Map<string, Literal>();
	for (const { key, raw, kind } of found.sort((a, b) => a.at - b.at)) {
		if (key && !byKey.has(key)) byKey.set(key, { key, raw, kind });
	}
	return [...byKey.values()];
}
