import { freeMatches } from '../text/free-matches.ts';
import type { Span } from '../text/offset-map.ts';

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
	/(?:^|[^\w@.-])(?:\d{3}-)?((?:[A-Za-z\d_][\w-]{0,62}\.){1,8}(?:[a-z]{2,18}|[A-Z]{2,18}))(?![\w@(-]|\.\w)/g;
const notDomains =
	/\.(?:exe|dll|log|java|cpp|php|py|js|txt|html?|eml|csv|pem|conf|cf|so|md|local-part|key|crt|cer|csr|pfx|sock|ini|ya?ml|json|xml|bak|gz)$/;
const time =
	/\b(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?Z?|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? {1,3}[^\d\s]{0,4} ?\d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?|\d{1,2} [A-Z][a-z]{2} \d{4},? \d\d:\d\d(?::\d\d)?|[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d)/g;
const field =
	/[[{](LED|MSG|FQDN|IP|LRT|Message|LastAttemptedServerName|LastAttemptedIP|SmtpSecurity)=([^\]};\r\n]{1,300})/g;

/** Host names in normalised text, at most 2,000; addresses of people do not count. */
export function extractHosts(text: string): HostRead[] {
	const hosts: HostRead[] = [];
	for (const { found, start, end } of freeMatches(text, host)) {
		const name = found.toLowerCase();
		if (notDomains.test(name)) continue;
		hosts.push({ host: name, start, end });
		if (hosts.length === 2000) break;
	}
	return hosts;
}

/** The first three times of day with a date, as they stand. */
export function extractTimes(text: string): Span[] {
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
