import { canonicalCode } from '../knowledge/canonical-code.ts';
import { freeMatches } from '../text/free-matches.ts';
import type { CodeRead, IsKnown } from './code.ts';
import { isAfterError } from './words-before.ts';

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

/** Status numbers of Windows: in hexadecimal, without its `0x`, or as a signed or an unsigned number. */
export function windowsStatuses(text: string, isKnown: IsKnown): CodeRead[] {
	const codes: CodeRead[] = [];
	for (const { found, start, end } of freeMatches(text, status)) {
		const code = canonicalCode(found);
		if (/^0x/i.test(found) || (isKnown(code) && !isColumn(text, start, found)))
			codes.push({ code, start, end });
	}
	return codes;
}

/** In a web server's log a refused sign-in is the first half of each number of ten digits: `401 1 2148074254`. */
function isColumn(text: string, start: number, found: string): boolean {
	return /^\d{10}$/.test(found) && /\d[ \t]$/.test(text.slice(Math.max(0, start - 2), start));
}

/** Reasons of OpenSSL: `error:0A000102`, registered ones also by themselves, and in decimal behind a word for "error". */
export function opensslReasons(text: string, isKnown: IsKnown): CodeRead[] {
	const codes: CodeRead[] = [];
	for (const { found, start, end, groups } of freeMatches(text, openssl, coreOfOpenssl)) {
		const [digits = ''] = groups;
		const code = canonicalCode(digits);
		if (found === digits && !isKnown(code)) continue;
		codes.push({ code, start, end, shown: digits.toUpperCase() });
	}
	for (const { found, start, end } of freeMatches(text, opensslDecimal, coreOfDecimal)) {
		const code = canonicalCode(found);
		if (isKnown(code) && isAfterError(text, start)) codes.push({ code, start, end, shown: found });
	}
	return codes;
}

/** Names that programs print in place of a number: `SEC_E_ALGORITHM_MISMATCH`, `SocketError`, `SSLException`. */
export function symbols(text: string, isKnown: IsKnown): CodeRead[] {
	const codes: CodeRead[] = [];
	for (const { found, start, end } of freeMatches(text, symbol, coreOfSymbol))
		codes.push({ code: found, start, end });
	for (const { 0: whole, 1: code = '', index } of text.matchAll(statusWord)) {
		const end = index + whole.length;
		if (isKnown(code)) codes.push({ code, start: end - code.length, end });
	}
	return codes;
}
