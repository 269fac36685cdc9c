import { type Located, lineBreaks } from './literal.ts';

/** The months as English writes them. */
export const englishMonths = monthsIn('en', { month: 'long' });
const inEnglish = new RegExp(`\\b(?:${englishMonths.join('|')})\\b`, 'g');

/**
 * A month that was changed: `11 февраля` for `11 January`. Names are those of `Intl`, without their endings; a month that
 * is written as a number is compared as one.
 *
 * @param source prose of a block in English
 * @param prose the same block in `locale`
 */
export function compareMonths(
	source: string,
	prose: string,
	locale: string,
	firstLine: number,
): Located[] {
	const wanted = new Set(source.match(inEnglish)?.map((name) => englishMonths.indexOf(name)));
	if (wanted.size === 0) return [];
	const names = namesIn(locale);
	const found = names.map((name, month) => placeOf(prose, name, month));
	const lost = [...wanted].filter((month) => found[month] === undefined);
	const [missing] = lost;
	// Where two names are lost, the month may be written in another way throughout.
	if (missing === undefined) return [];
	return found.flatMap((place, month) => {
		if (place === undefined || wanted.has(month)) return [];
		const message = `month "${place.text}" is not in the source; it has ${englishMonths[missing]}`;
		return { line: firstLine + lineBreaks(prose.slice(0, place.at)), message };
	});
}

/** Where a month stands: by its name, or in East Asian languages by its number. */
function placeOf(prose: string, name: string, month: number) {
	const numbered = new RegExp(`(?<!\\p{N})${month + 1}\\s?[月월]`, 'u');
	const isNumber = /[月월]/u.test(name);
	// A Hebrew preposition is written together with the name.
	const before = /\p{sc=Hebr}/u.test(name) ? '' : '(?<!\\p{L})';
	const behind = /\p{sc=Hebr}|\p{sc=Arab}/u.test(name) ? '(?!\\p{L})' : '\\p{L}{0,6}(?!\\p{L})';
	const match = (isNumber ? numbered : new RegExp(`${before}${name}${behind}`, 'iu')).exec(prose);
	return match ? { text: match[0], at: match.index } : undefined;
}

/** The names of the months, as far as all of their forms begin with them and no two are alike. */
function namesIn(locale: string): string[] {
	const [allAlone, inDates] = [
		monthsIn(locale, { month: 'long' }),
		monthsIn(locale, { month: 'long', day: 'numeric' }),
	];
	const full = englishMonths.map((_, month) => {
		const [alone = '', inDate = ''] = [allAlone[month], inDates[month]];
		let length = 0;
		const word =
			[...inDate.matchAll(/\p{L}+/gu)]
				.map(([each]) => each.toLowerCase())
				.find((each) => each[0] === alone[0]?.toLowerCase()) ?? alone.toLowerCase();
		while (length < alone.length && word[length] === alone[length]?.toLowerCase()) length++;
		return alone.slice(0, Math.max(length, 2)).toLowerCase();
	});
	return full.map((name) =>
		name.length > 5 && !/[月월]/u.test(name) && !/\p{sc=Hebr}|\p{sc=Arab}/u.test(name)
			? name.slice(0, -1)
			: name,
	);
}

/** A day of each month as a language writes it. */
function monthsIn(locale: string, form: Intl.DateTimeFormatOptions): string[] {
	const written = new Intl.DateTimeFormat(locale, {
		...form,
		timeZone: 'UTC',
		calendar: 'gregory',
	});
	return [...Array(12).keys()].map((month) => written.format(new Date(Date.UTC(2026, month, 3))));
}
