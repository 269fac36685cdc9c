import type { Span } from '../text/offset-map.ts';
import { unitAt } from '../text/unit-at.ts';

/** A host name as it stands in a text. */
export interface HostRead extends Span {
	/** In lower case. */
	host: string;
}

/** A field of Exchange's queue and delivery reports: `{FQDN=…}`, `[LastAttemptedServerName=…]`. */
export interface FieldRead extends Span {
	name: string;
	value: string;
}

// The last label decides: mixed case is a class or an Exchange symbol (`QUEUE.Expired`), no domain.
const host =
	/(?:\d{3}-)?((?:[A-Za-z\d_][\w-]{0,62}\.){1,8}(?:[a-z]{2,18}|[A-Z]{2,18}))(?![\w@(-]|\.\w)/y;
/** What a host stands free of, by unit: letters, digits and the signs of names. */
const ofNames = new Uint8Array(1 << 16);
for (let unit = 0; unit < 0x80; unit++)
	ofNames[unit] = Number(/[\w@.-]/.test(String.fromCharCode(unit)));
const notDomains =
	/\.(?:exe|dll|log|java|cpp|php|py|js|txt|html?|eml|csv|pem|conf|cf|so|md|local-part|key|crt|cer|csr|pfx|sock|ini|ya?ml|json|xml|bak|gz)$/;
const time =
	/\b(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?Z?|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? {1,3}[^\d\s]{0,4} ?\d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?|\d{1,2} [A-Z][a-z]{2} \d{4},? \d\d:\d\d(?::\d\d)?|[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d)/g;
const field =
	/[[{](LED|MSG|FQDN|IP|LRT|Message|LastAttemptedServerName|LastAttemptedIP|SmtpSecurity)=([^\]};\r\n]{1,300})/g;

/** Host names in normalised text, at most 2,000; addresses of people do not count. */
export function extractHosts(text: string): HostRead[] {
	const hosts: HostRead[] = [];
	let end = 0;
	for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', end)) {
		let start = at;
		while (start > end && isOfNames(text, start - 1)) start--;
		end = at + 1;
		while (end < text.length && isOfNames(text, end)) end++;
		const read = hostAt(text, start);
		if (read && hosts.push(read) === 2000) break;
	}
	return hosts;
}

function isOfNames(text: string, index: number): boolean {
	return ofNames[unitAt(text, index)] === 1;
}

/** The host that a run of signs of names begins with. */
function hostAt(text: string, start: number): HostRead | undefined {
	host.lastIndex = start;
	const found = host.exec(text)?.[1];
	if (found === undefined || notDomains.test(found.toLowerCase())) return undefined;
	return { host: found.toLowerCase(), start: host.lastIndex - found.length, end: host.lastIndex };
}

/** The first three times of day with a date, as they stand. */
export function extractTimes(text: string): Span[] {
	// Each of them has this, and a text without any would be searched for a day at every number.
	if (!/\d:\d\d/.test(text)) return [];
	return first(3, text.matchAll(time)).map(({ 0: { length }, index }) => ({
		start: index,
		end: index + length,
	}));
}

/** The first ten named fields with a value. */
export function extractFields(text: string): FieldRead[] {
	return first(10, text.matchAll(field)).map(({ 0: whole, 1: name, 2: value, index }) => ({
		name: name as string,
		value: (value as string).trim(),
		start: index + 1,
		end: index + whole.length,
	}));
}

function first<T>(count: number, items: Iterable<T>): T[] {
	const taken: T[] = [];
	for (const item of items) {
		taken.push(item);
		if (taken.length === count) break;
	}
	return taken;
}
