import { freeMatches } from '../text/free-matches.ts';
import type { CodeRead, IsKnown } from './code.ts';

// A reply code with its enhanced code behind it: `550 5.4.300`, `550-5.7.26`, `421 4.4 2`, `451 #5.7.3`.
// Blanks, commas and a line break between the digits are slips, and read as dots here.
const pair =
	/(?:^|[^\d.,x]|(?:^|\D),|(?:^|[^0])x)(([245]\d\d)(?:[ \t]{0,3}\r?\n[ \t]{0,8}|[ \t]{0,3}[-#:;,.(]?[ \t]{0,3}#?)([245])(?:([ \t]?\.[ \t]?|[.,]{1,2}|[ \t]?,[ \t]?|[ \t])([0-7])([ \t]?\.[ \t]?|[.,]{1,2}|[ \t]?,[ \t]?|[ \t]|\.?\r?\n[ \t]?)(\d{1,3})))(?![\d@]|[.,]\d|:\d)/g;

// An enhanced code by itself: nothing that makes it a part of an address, a version or a date.
const alone =
	/(?:^|[^\w.,+/@:-]|(?:^|\D):)(([245])([.,])([0-7])\3(\d{1,3}))(?![\d@]|[.,:/_-]\d|[a-z])/g;
const versionBefore =
	/(?:\bv|ver\.?|versi[a-zó]{1,4}|version:|release|rev\.?|build|kernel|php(?:mailer)?|mysql|mariadb|perl|python|java|ruby|wordpress|drupal|sendmail|postfix|exim|qmail|openssl|gnutls|outlook|android|ios|firmware|server)[\s:=(]{0,3}$/i;
const timeAfter = /^[,.]?[ \t]{1,2}(?:\d{1,2}:\d\d|20\d\d\b)/;

// A reply code by itself counts where a reply can begin: at a line's start, behind a quote or a word
// for "said".
const single =
	/(?:^|[^\w.:/+@=, -]|(?:^|[<>*]),|(?:^|\D) )([2-5]\d\d)(?=$|[ \t]*[\r\n]|[ \t]{1,2}[^\d\s]|-[A-Za-z]|["'),;:.\]](?!\d))(?!\)? ?\d{3}[- ]\d)/g;
const replyBefore =
	/(?:^|[\r\n"'“([{;>]|[<>*],|: |[-=]> ?|(?:error|fehler|erreur|errore|hata|błąd|chyba|ошибка|code|code=|kod|код|said|says|returned|response|reply|status|smtp|错误|エラー|#)[ \t:=#(]{0,3})[ \t]{0,8}(?:(?:<<<?|>>>?|out:|in:|s:|c:|#)[ \t]{0,3})?$/i;

/**
 * SMTP reply codes and enhanced status codes in normalised text, in order of position.
 * Addresses, versions, dates and times that look alike are not read.
 */
export function extractStatusCodes(text: string, isKnown: IsKnown): CodeRead[] {
	const codes: CodeRead[] = [];
	for (const { start, end, groups } of freeMatches(text, pair)) {
		const [reply, digit, first, subject, second, detail] = groups;
		const mended = first !== '.' || second !== '.';
		// With blanks for dots it is a code only where both classes agree: `250 2 4 1` might be a list.
		const loose = !/^[.,]$/.test(first ?? '') && !/^[.,]$/.test(second ?? '');
		if (mended && (reply?.[0] === '2' || (loose && reply?.[0] !== digit))) continue;
		const length = 1 + `${first}${subject}${second}${detail}`.length;
		codes.push({ code: reply as string, start, end: start + 3 });
		const code = `${digit}.${subject}.${Number(detail)}`;
		codes.push({ code, start: end - length, end, ...(mended && { mended }) });
	}
	const paired = new Set(codes.map(({ start }) => start));
	for (const { start, end, groups } of freeMatches(text, alone)) {
		if (paired.has(start) || isVersionOrDate(text, start, end)) continue;
		const [digit, separator, subject, detail] = groups;
		const mended = separator === ',';
		codes.push({
			code: `${digit}.${subject}.${Number(detail)}`,
			start,
			end,
			...(mended && { mended }),
		});
	}
	for (const { found: code, start, end } of freeMatches(text, single)) {
		if (paired.has(start) || !isKnown(code)) continue;
		if (replyBefore.test(text.slice(Math.max(0, start - 24), start)))
			codes.push({ code, start, end });
	}
	return codes.sort((a, b) => a.start - b.start);
}

function isVersionOrDate(text: string, start: number, end: number): boolean {
	return (
		versionBefore.test(text.slice(Math.max(0, start - 16), start)) ||
		timeAfter.test(text.slice(end, end + 8))
	);
}
