import { freeMatches } from '../text/free-matches.ts';
import type { CodeRead } from './code.ts';
import { isAfterError, isAfterEvent, isAfterSocket, isAfterState } from './words-before.ts';

const coreOfNumber = /1[01]0\d\d|368[678]\d/;
// A colon of the width of Chinese has no blank behind it, and is read as a narrow one: `事件ID：36887`.
const number =
	/(?:^|[^\w.,:/+@=-]|(?:\b(?:id|event|error|code)|[\u0080-\uffff])[ \t]?:)(1[01]0\d\d|368[678]\d)(?![\w/]|[.,:]\d)/gi;

/** What a text says of itself as a whole, by which its bare numbers are told apart. */
export interface Surroundings {
	/** Schannel is named. */
	isOfSchannel: boolean;
	/** TLS or SSL is named, as a word. */
	namesTls: boolean;
}

/**
 * Numbers of Winsock, and of Schannel's events. They need a word for "error" or "event" before them, since ports and
 * queue ids look the same; a text that is nothing but the number needs none.
 */
export function eventNumbers(text: string, { isOfSchannel, namesTls }: Surroundings): CodeRead[] {
	const codes: CodeRead[] = [];
	let isLog = isOfSchannel;
	for (const { found, start, end } of freeMatches(text, number, coreOfNumber)) {
		if (isEvent(found)) {
			if (!isOfSchannel && !isAfterEvent(text, start)) continue;
			isLog = true;
		} else {
			if (!isAfterError(text, start) && text.trim().length !== 5) continue;
			const isState = isLog || (namesTls && !isAfterSocket(text, start));
			if (isAfterState(text, start, isState)) continue;
		}
		codes.push({ code: found, start, end });
	}
	return codes;
}

/** Whether a number is that of an event, and not one of Winsock. */
export function isEvent(code: string): boolean {
	return code.startsWith('3');
}
