import { canonicalCode } from '../knowledge/canonical-code.ts';
import { freeMatches } from '../text/free-matches.ts';
import type { CodeRead } from './code.ts';

/** Which codes are registered: what looks like a number of any kind counts only if one of these. */
export type IsKnown = (code: string) => boolean;

const status = /(?:^|[^\w.-])(0x[\da-f]{8}|800[9bc][\da-f]{4}|-2\d{9}|21\d{8})(?!\w)/gi;
/** Each core is in every match of the pattern behind it. */
const coreOfOpenssl = /0A000[\da-f]{3}|1[4-9][\da-f]{6}/i;
const openssl = /(?:^|[^\w.-])((?:error:)?(0A000[\da-f]{3}|1[4-9][\da-f]{6}))(?![\w.])/gi;
/** The same number in decimal, as programs print it that ask Boost or Python: `Error code: 336130315`. */
const coreOfDecimal = /3(?:3[5-9]|4\d|5[0-2])\d{6}|16777[2-6]\d{3}/;
const opensslDecimal =
	/(?:^|[^\w.,:/+@=-])(3(?:3[5-9]|4\d|5[0-2])\d{6}|16777[2-6]\d{3})(?![\w/]|[.:]\d)/g;
const coreOfSymbol = /_[A-Z]_|WSA[A-Z_]|[A-Z]{5}\.[A-Z]|Socket[A-Z]|Exception/;
const symbol =
	/(?:^|\W)([A-Z]{3,6}_[A-Z]_[A-Z_]{3,40}|WSA[A-Z_]{4,30}|[A-Z]{5,12}(?=[A-Z.]{1,99}[a-z])(?:\.[A-Z][A-Za-z]{1,50}){1,3}|Socket[A-Z][A-Za-z]{3,30}|(?:SSL|Socket|Authentication|Connect|IO)[A-Za-z]{0,20}Exception)(?![\w.]\w)/g;
const statusWord = /negotiation\s{1,3}failed\s{1,3}with\s{1,3}error\s{1,3}([a-z]{4,31})/gi;
const coreOfNumber = /1[01]0\d\d|368[678]\d/;
// A colon of the width of Chinese has no blank behind it, and is read as a narrow one: `事件ID：36887`.
const number =
	/(?:^|[^\w.,:/+@=-]|(?:\b(?:id|event|error|code)|[\u0080-\uffff])[ \t]?:)(1[01]0\d\d|368[678]\d)(?![\w/]|[.,:]\d)/gi;
const socketBefore =
	/(?:so[ck]+et|winsock|win32|errno|error|err|code|fehler|erreur|hata|kod|код|ошибк|错误|代码|エラー|コード)[^\d\n]{0,24}$|[([]$/i;
const eventBefore =
	/(?:\bid|event|ereignis|événement|evento|olay|kimli|zdarze|код|событи|поді|حدث|事件|イベント|이벤트)[^\d\n]{0,16}$|^\s*$/i;
/** What Schannel's events call an error state looks like a Winsock number and is none. */
const stateBefore =
	/(?:state|status|zustand|durum|état|estado|stato|toestand|tillstånd|tila|stav|состояни|стан|状态|狀態|状態|상태|מצב|حالة)/i;
const alertInWords = /\balert(?: number| code|nummer)?[\s:=#]{0,3}(\d{1,3})(?![\d.])/gi;
const alertNumber = /(?:^|[^\w.,:/+@=-])(\d{1,3})(?![\w/]|[.,:]\d)/g;
/** What Windows calls an alert; its older wordings have no word of TLS. */
const warning = /alert|warn|avvis|aviso|waarschuw|предупре|оповещ|попередж|تنبيه|تحذير|警告|경고/i;
const alertWord =
	/(?:code|kode?|kód|codul|κωδικ|รหัส|mã|c[óo]d(?:igo|ice)|koodi|код|alert|warn|avvis|aviso|waarschuw|предупре|оповещ|попередж|تنبيه|تحذير|警告|경고|代码|代碼|コード|코드|קוד|رمز|AlertDesc)[^\d\n]{0,96}\n?[^\d\n]{0,64}$/iu;

/**
 * Numbers and symbols of Schannel, Winsock and OpenSSL in normalised text, canonical, in order of position.
 * Winsock numbers and event ids need a word for "error" or "event" before them, since ports and queue
 * ids look the same; a text that is nothing but the number needs none.
 */
export function extractNumbers(text: string, isKnown: IsKnown): CodeRead[] {
	const codes: CodeRead[] = [];
	const alerts = new Set<number>();
	const add = (code: string, start: number, length: number, shown?: string) =>
		codes.push({ code, start, end: start + length, ...(shown !== undefined && { shown }) });
	for (const { found, start } of freeMatches(text, status)) {
		const code = canonicalCode(found);
		if (/^0x/i.test(found)) add(code, start, found.length);
		else if (isKnown(code) && isStatus(text, start, found)) add(code, start, found.length);
	}
	for (const { found, start, groups } of freeMatches(text, openssl, coreOfOpenssl)) {
		const [digits = ''] = groups;
		const code = canonicalCode(digits);
		if (found === digits && !isKnown(code)) continue;
		add(code, start, found.length, digits.toUpperCase());
	}
	for (const { found, start } of freeMatches(text, opensslDecimal, coreOfDecimal)) {
		const code = canonicalCode(found);
		const before = text.slice(Math.max(0, start - 40), start);
		if (isKnown(code) && socketBefore.test(before)) add(code, start, found.length, found);
	}
	for (const { found, start } of freeMatches(text, symbol, coreOfSymbol))
		add(found, start, found.length);
	for (const { 0: whole, 1: word = '', index } of text.matchAll(statusWord)) {
		if (isKnown(word)) add(word, index + whole.length - word.length, word.length);
	}

	const schannel = /schannel/i.test(text);
	const namesTls = /\b(?:TLS|SSL)\b/.test(text);
	let event: number | undefined;
	for (const { found, start } of freeMatches(text, number, coreOfNumber)) {
		const before = text.slice(Math.max(0, start - 40), start);
		const isEvent = found.startsWith('3');
		if (!(isEvent ? schannel || eventBefore.test(before) : isSocketError(before, text))) continue;
		const isLog = schannel || event !== undefined;
		const namesState = isLog || (namesTls && !/so[ck]+et/i.test(before));
		if (!isEvent && (namesState ? stateBefore : /error state/i).test(before)) continue;
		add(found, start, found.length);
		if (isEvent) event ??= start;
	}
	for (const match of text.matchAll(alertInWords))
		addAlert(match[1] as string, match.index, match[0]);
	const names = schannel || (event !== undefined && (/tls|ssl/i.test(text) || warning.test(text)));
	if (names || namesTls) {
		let last = Number.NEGATIVE_INFINITY;
		for (const { found, start } of freeMatches(text.slice(0, 100_000), alertNumber)) {
			// In the same sentence a second number is the error state of Windows.
			if (start - last < 200) continue;
			const before = text.slice(Math.max(0, start - 120), start);
			// Windows words its events so in every language: the code that the TLS protocol defines.
			if (!names && !/\b(?:TLS|SSL)\b/.test(before)) continue;
			if (alertWord.test(before) && addAlert(found, start, found)) last = start;
		}
	}
	return codes.sort((a, b) => a.start - b.start);

	function addAlert(value: string, index: number, found: string): boolean {
		const code = `ALERT ${Number(value)}`;
		const start = index + found.length - value.length;
		if (!isKnown(code) || alerts.has(start) || alerts.size > 500) return false;
		alerts.add(start);
		add(code, start, value.length, code.toLowerCase());
		return true;
	}
}

/** In decimal it may be the column of a web server's log, where a refused sign-in is the first half of each: `401 1 2148074254`. */
function isStatus(text: string, start: number, found: string): boolean {
	return !/^\d{10}$/.test(found) || !/\d[ \t]$/.test(text.slice(Math.max(0, start - 2), start));
}

function isSocketError(before: string, text: string): boolean {
	return socketBefore.test(before) || text.trim().length === 5;
}
