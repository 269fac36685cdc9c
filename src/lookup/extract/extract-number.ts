import { alertNumbers } from './alert-number.ts';
import type { CodeRead, IsKnown } from './code.ts';
import { eventNumbers, isEvent } from './event-number.ts';
import { opensslReasons, symbols, windowsStatuses } from './library-number.ts';

/** Numbers and symbols of Schannel, Winsock and OpenSSL in normalised text, canonical, in order of position. */
export function extractNumbers(text: string, isKnown: IsKnown): CodeRead[] {
	const about = {
		isOfSchannel: /schannel/i.test(text),
		namesTls: /\b(?:TLS|SSL)\b/.test(text),
	};
	const events = eventNumbers(text, about);
	const hasEvent = events.some(({ code }) => isEvent(code));
	return [
		...windowsStatuses(text, isKnown),
		...opensslReasons(text, isKnown),
		...symbols(text, isKnown),
		...events,
		...alertNumbers(text, about, hasEvent, isKnown),
	].sort((a, b) => a.start - b.start);
}
