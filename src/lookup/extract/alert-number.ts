import { freeMatches } from '../text/free-matches.ts';
import type { CodeRead, IsKnown } from './code.ts';
import type { Surroundings } from './event-number.ts';

const alertInWords = /\balert(?: number| code|nummer)?[\s:=#]{0,3}(\d{1,3})(?![\d.])/gi;
const alertNumber = /(?:^|[^\w.,:/+@=-])(\d{1,3})(?![\w/]|[.,:]\d)/g;
/** What Windows calls an alert; its older wordings have no word of TLS. */
const warning = /alert|warn|avvis|aviso|waarschuw|предупре|оповещ|попередж|تنبيه|تحذير|警告|경고/i;
const alertWord =
	/(?:code|kode?|kód|codul|κωδικ|รหัส|mã|c[óo]d(?:igo|ice)|koodi|код|alert|warn|avvis|aviso|waarschuw|предупре|оповещ|попередж|تنبيه|تحذير|警告|경고|代码|代碼|コード|코드|קוד|رمز|AlertDesc)[^\d\n]{0,96}\n?[^\d\n]{0,64}$/iu;
/** Alerts that are read in one text at the most. */
const most = 500;

/**
 * Numbers of TLS alerts: behind the word "alert", and in the words of Windows' events in any language.
 *
 * @param hasEvent whether an event of Schannel is among what was read
 */
export function alertNumbers(
	text: string,
	{ isOfSchannel, namesTls }: Surroundings,
	hasEvent: boolean,
	isKnown: IsKnown,
): CodeRead[] {
	const alerts = new Map<number, CodeRead>();
	for (const { 0: whole, 1: value = '', index } of text.matchAll(alertInWords))
		add(value, index + whole.length);
	const isEvent = isOfSchannel || (hasEvent && (/tls|ssl/i.test(text) || warning.test(text)));
	if (!isEvent && !namesTls) return [...alerts.values()];
	let last = Number.NEGATIVE_INFINITY;
	for (const { found, start, end } of freeMatches(text.slice(0, 100_000), alertNumber)) {
		// In the same sentence a second number is the error state of Windows.
		if (start - last < 200) continue;
		const before = text.slice(Math.max(0, start - 120), start);
		// Windows words its events so in every language: the code that the TLS protocol defines.
		if (!isEvent && !/\b(?:TLS|SSL)\b/.test(before)) continue;
		if (alertWord.test(before) && add(found, end)) last = start;
	}
	return [...alerts.values()];

	function add(value: string, end: number): boolean {
		const code = `ALERT ${Number(value)}`;
		const start = end - value.length;
		if (!isKnown(code) || alerts.has(start) || alerts.size > most) return false;
		alerts.set(start, { code, start, end, shown: code.toLowerCase() });
		return true;
	}
}
