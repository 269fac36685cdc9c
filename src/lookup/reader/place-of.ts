import { type Lit, litByText, type Place } from '../knowledge/mail-way.ts';
import { isEvent } from './text-kind.ts';

/** Characters from the beginning by which a text is judged. */
const enough = 20_000;

/** A line of Exchange's protocol log: time, connector, session, number, both ends, what happened. */
const protocolLine = /^\d{4}-\d\d-\d\dT[\d:.]+Z,[^,\n]*,[\dA-F]{16},\d+,[^,\n]*,[^,\n]*,[-+*<>],/m;

/** What a text shows itself to be, the surest first: a bounce quotes queues and logs. */
const shows: readonly (readonly [Place, (text: string) => boolean])[] = [
	[
		'bounce',
		(text) =>
			/^[ \t>]*(?:Reporting-MTA|Final-Recipient|Diagnostic-Code|Generating server):/im.test(text),
	],
	['event-log', isEvent],
	[
		'send-protocol-log',
		(text) =>
			/^#Log-type: SMTP Send/im.test(text) ||
			(protocolLine.test(text) && /,(?:>,(?:EHLO|STARTTLS|MAIL)|<,220)[ ,]/i.test(text)),
	],
	[
		'receive-protocol-log',
		(text) =>
			/^#Log-type: SMTP Receive/im.test(text) ||
			(protocolLine.test(text) && /,(?:<,(?:EHLO|STARTTLS|MAIL)|>,220)[ ,]/i.test(text)),
	],
	['queue', (text) => /\bLastError\s*:|\{LED=/.test(text)],
	[
		'mail-log',
		(text) =>
			/\b(?:postfix|opendkim)(?:-\w+)?\/[\w/-]+\[\d+\]:|\b(?:sendmail|sm-mta|exim|dovecot)(?:\[\d+\])?:/.test(
				text,
			) ||
			/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d (?:\[\d+\] )?\w{6}-\w{6,11}-\w{2,4} (?:[=*-][=>*]|<=)/m.test(
				text,
			),
	],
];

/** Where on the way of a message a pasted text was written, where the text itself proves it. */
export function placeOf(text: string, hosts: readonly string[]): Lit | undefined {
	const start = text.slice(0, enough);
	const place = shows.find(([, fits]) => fits(start))?.[0];
	return place && litByText(place, hosts, writerOf(start));
}

/** The server that wrote a bounce. */
function writerOf(text: string): string | undefined {
	return /^[ \t>]*(?:Reporting-MTA:[ \t]*(?:dns;)?|Generating server:)[ \t]*([\w.-]+)/im
		.exec(text)?.[1]
		?.toLowerCase();
}
