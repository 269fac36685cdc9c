import { toldIn } from '../extract/reference.ts';

/** What a text is in which nothing was recognised, as far as its looks tell. */
export type TextKind =
	| 'privateKey'
	| 'certificate'
	| 'registry'
	| 'event'
	| 'page'
	| 'command'
	| 'configuration'
	| 'reference'
	| 'headers'
	| 'log'
	| 'success'
	| 'unreadable';

/** Characters from both ends by which a text is judged. */
const enough = 20_000;

/** The number of an event, as Event Viewer calls it in the languages of Windows. */
const eventNumber =
	/\bEvent\s?ID\b|\bEreignis-ID\b|\bID de l.événement\b|\bId\.? del evento\b|\bID evento\b|\bOlay (?:Kimliği|No)\b|\bTapahtuma(?:n )?tunnus\b|\bID dogodka\b|ИД на събитие|Код события|מזהה אירוע|事件 ?ID|イベント ?ID|이벤트 ?ID|\bGebeurtenis-id\b|\bIdentyfikator zdarzenia\b|\bID do Evento\b/i;

const looks: readonly (readonly [TextKind, (text: string) => boolean])[] = [
	['privateKey', (text) => /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/.test(text)],
	[
		'certificate',
		(text) =>
			/-----BEGIN (?:[A-Z0-9]+ )*CERTIFICATE(?: REQUEST)?-----|^Certificate:\s+Data:/m.test(text) ||
			(/\bThumbprint\b/i.test(text) && /\b(?:Subject|NotAfter|Issuer)\b/i.test(text)),
	],
	// An article quotes keys, events and commands: it is told first.
	['reference', (text) => toldIn(text)?.quotes === false],
	[
		'registry',
		(text) =>
			/^\ufeff?(?:Windows Registry Editor|REGEDIT4)|\b(?:HKEY_LOCAL_MACHINE|HKLM:?)\\/m.test(text),
	],
	['event', isEvent],
	['page', (text) => /<!doctype html|<html[\s>]/i.test(text)],
	['command', (text) => text.trim().split('\n').length <= 3 && command.test(text.trim())],
	[
		'headers',
		(text) =>
			count(text, /^(?:Received|Return-Path|Message-ID|DKIM-Signature|MIME-Version):/gim) > 1,
	],
	['log', (text) => /^#(?:Software|Fields):/m.test(text) || mostLines(text, logLine)],
	['configuration', (text) => /<configuration[\s>]/.test(text) || mostLines(text, assignment)],
	['reference', (text) => toldIn(text) !== undefined],
	['unreadable', (text) => count(text, /\ufffd|(?!\s)\p{Cc}/gu) > text.length / 50],
];

const command =
	/^(?:(?:\[PS\]|PS) ?[^>\n]{0,200}> ?|[$#>] ?|[A-Z]:\\[^>\n]{0,200}> ?)?(?:(?:Get|Set|New|Test|Enable|Disable|Restart|Resolve|Retry|Import|Export)-[A-Z][A-Za-z]+|openssl s_client|telnet|nslookup|swaks|reg (?:query|add|export)|postqueue|mailq|exim -)\b/i;
const logLine =
	/^\W{0,3}(?:\d{4}[-/.]\d\d?[-/.]\d\d?|\d\d?[./]\d\d?[./]\d{2,4}|[A-Z][a-z]{2}\s+\d{1,2} \d\d:\d\d|\d\d:\d\d:\d\d)/;
const assignment = /^\s*(?:[#;!]|\[[^\]]+\]\s*$|[\w.:-]+\s*[=:]\s*\S|[\w-]+\s*=\s*$)/;

/** An entry of an event log, as Event Viewer copies it, as XML or as PowerShell prints it. */
export function isEvent(text: string): boolean {
	return eventNumber.test(text) || /<Event\s+xmlns=|\bProviderName\s*:/.test(text);
}

/** What a text looks like; undefined where it looks like nothing in particular. */
export function textKind(text: string): TextKind | undefined {
	const ends = text.length > 2 * enough ? `${text.slice(0, enough)}\n${text.slice(-enough)}` : text;
	return looks.find(([, fits]) => fits(ends))?.[0];
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}

/** Two lines at least, and four of five of them. */
function mostLines(text: string, pattern: RegExp): boolean {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const fitting = lines.filter((line) => pattern.test(line.slice(0, 300))).length;
	return fitting > 1 && fitting >= lines.length * 0.8;
}
