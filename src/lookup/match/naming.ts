import type { Span } from '../text/offset-map.ts';

/** The name in front of an `@`, whatever words it is made of. */
export function inAddress(text: string, { end }: Span): boolean {
	return /^[\w.+-]{0,64}@\w/.test(text.slice(end, end + 70));
}

/** Exim names in each line of its log which of its own rules took the message: `R=dnslookup T=dkim_remote_smtp`. */
export function isRule(text: string, { start }: Span): boolean {
	// The letter itself may begin the words: `R=dns` is no `rDNS`.
	return /(?:^|\s)[RT]=[\w.+-]{0,40}$/.test(text.slice(Math.max(0, start - 44), start + 2));
}

const longestName = 100;

/**
 * A word inside the name of a host says what somebody called a machine, not what happened: `spam.example.org`,
 * `mimecast.com`. A list or a service is called by its whole domain (`spamhaus.org`), and lists end in `bl`.
 */
export function inHost(text: string, { start, end }: Span): boolean {
	const word = text.slice(start, Math.min(end, start + longestName));
	if (word.includes('.')) return false;
	const before = /[\w.-]*$/.exec(text.slice(Math.max(0, start - longestName), start))?.[0] ?? '';
	const after = /^[\w.-]*/.exec(text.slice(end, end + longestName))?.[0] ?? '';
	const labels = /^(?:[\w-]{1,63}\.){1,8}[a-z]{2,18}(?=\.?$)/
		.exec(before + word + after)?.[0]
		.split('.');
	// No domain ends in such a word: `err.nosuchuser`.
	if (!labels || labels.at(-1) === word) return false;
	return labels.at(-2)?.toLowerCase() !== word.toLowerCase() && !/bl$/i.test(word);
}

/** Not what was said but what something is called in data, a style sheet or code: `"policies":`, `<spf>fail<`, `.banned {`. */
export function isName(text: string, parts: readonly Span[]): boolean {
	const { start } = parts[0] as Span;
	const { end } = parts.at(-1) as Span;
	// qmail writes its sentences so: `TLS_connect_failed:_certificate_has_expired/`.
	if (/_[a-z]+_[a-z]+_/.test(text.slice(start, Math.min(end, start + 200)))) return false;
	// Words that go over such a name and its value were taken from a line of a log: `action=greylist, reason=new`.
	if (/\w=\w/.test(text.slice(start, Math.min(end, start + 200)))) return false;
	if (/^(?:[\w-]{0,20}"[ \t]?:|[a-z]{0,12}=\w|_\w)/i.test(text.slice(end, end + 24))) return true;
	const before = /[a-z]/i.test(text.charAt(start)) && text.slice(Math.max(0, start - 20), start);
	// What a filter would do is counted and set under this name; whose reason is told says more.
	if (before && /\baction=$/.test(before)) return true;
	return (
		(before && /(?:^|\s)[.#$][\w-]{0,20}$/.test(before)) ||
		/<\/|><|\w>\w/.test(text.slice(start, Math.min(end, start + 60)))
	);
}

/**
 * What an error, a page or a file is called, in three words or more: `::errors{ids="device-cannot-connect"}`. By such
 * names reports about TLS say what happened (RFC 8460, section 4.3).
 */
export function isSlug(text: string, { start, end }: Span): boolean {
	const word = text.slice(start, Math.min(end, start + longestName));
	if (!/^[a-z\d-]+$/.test(word)) return false;
	const before = /[\w-]*$/.exec(text.slice(Math.max(0, start - longestName), start))?.[0] ?? '';
	const after = /^[\w-]*/.exec(text.slice(end, end + longestName))?.[0] ?? '';
	const name = before + word + after;
	return /^[a-z][a-z\d]*(?:-[a-z\d]+){2,}$/.test(name) && !resultType.test(name);
}

const resultType =
	/^(?:starttls-not-supported|certificate-(?:host-mismatch|not-trusted)|sts-(?:policy-fetch-error|policy-invalid|webpki-invalid))$/;

/** A property that says it is not so: `CertificateExpired : False`. */
export function isUntrue(text: string, parts: readonly Span[]): boolean {
	const { start } = parts[0] as Span;
	const { end } = parts.at(-1) as Span;
	return (
		/^"?[ \t]{0,30}[:=][ \t]{0,3}(?:\$?false|no|none|never)\b/i.test(text.slice(end, end + 48)) &&
		/^\w+$/.test(text.slice(start, Math.min(end, start + longestName)))
	);
}

/** The name of a step that a program has, and no sentence about one that failed: `registered hook unrecognized_command`. */
export function isStep(text: string, { start, end }: Span): boolean {
	const word = text.slice(start, Math.min(end, start + longestName));
	return (
		/^\w*[a-z]_[a-z]\w*$/.test(word) &&
		/\b(?:hooks?|events?|function|method|handler|plugin)[ :='"]{1,3}$/.test(
			text.slice(Math.max(0, start - 16), start),
		)
	);
}

/** What a web server says, about something else than mail: `The remote server returned an error: (403) Forbidden`. */
export function isOfWeb(text: string, { start }: Span): boolean {
	return /\b40[1-9]\)?[ :-]{1,3}$/.test(text.slice(Math.max(0, start - 8), start));
}

/** What OpenSSH says, about something else than mail: `no matching key exchange method found. Their offer: …`. */
export function isOfSsh(text: string, { end }: Span): boolean {
	return /^[^\n]{0,30} found\. Their offer:/.test(text.slice(end, end + 60));
}

/** Of a certificate with which a person signs or encrypts a message, and no server proves who it is. */
export function isOfMessage(text: string, { start, end }: Span): boolean {
	const before = text
		.slice(Math.max(0, start - 140), start)
		.split('\n\n')
		.at(-1) as string;
	const after = text.slice(end, end + 100).split('\n\n')[0] as string;
	return ofMessage.test(before + text.slice(start, end) + after);
}

const ofMessage =
	/\bS\/?MIME\b|digital(?:ly)? sign|digitale Signatur|signature numérique|firma digital|цифров\p{L}+ подпис|sign or encrypt|encrypting this message/iu;
