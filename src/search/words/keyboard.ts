import { hangul } from './korean-keys.ts';
import { ownLetters } from './transliteration.ts';

/** What the keys of other layouts write where a Latin one writes `latin`, and the letters of other scripts. */
const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,./";
const qwertz = "qwertzuiop[]asdfghjkl;'yxcvbnm,./";
const azerty = 'azertyuiop^$qsdfghjklmùwxcvbn,;:!';
const layouts: Readonly<Record<string, readonly string[]>> = {
	// Letters swapped for others on the keys of German, Slovenian and French.
	de: [qwertz],
	sl: [qwertz],
	fr: [azerty],
	// The standard Hebrew layout (SI 1452).
	he: ["/'קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ."],
	// The traditional phonetic layout of Bulgarian, and that of its standard (БДС 5237).
	bg: ["явертъуиопшщасдфгхйкл;'зьцжбнм,./", ',уеишщксдзц;ьяаожгтнвмчюйъэфхпрлб'],
	ru: ['йцукенгшщзхъфывапролджэячсмитьбю.'],
	uk: ['йцукенгшщзхїфівапролджєячсмитьбю.'],
	// Arabic 101, on which one key writes two letters.
	ar: ['ضصثقفغعهخحجدشسيبلاتنمكطئءؤر\ufefbىةوزظ'],
};

const translate = (word: string, from: string, to: string) =>
	[...word].map((letter) => to[from.indexOf(letter)] ?? letter).join('');

/**
 * What a word may have been meant to be if it was typed with the keys of another layout, or in Latin letters where
 * the language has its own. Lower case comes out.
 *
 * @example otherKeys('דאשראאךד', 'he') // ['starttls']
 */
export function otherKeys(typed: string, locale: string): string[] {
	const word = typed.toLowerCase();
	const meant = (layouts[locale] ?? []).flatMap((layout) => [
		translate(word, layout, latin),
		translate(word, latin, layout),
	]);
	meant.push(...ownLetters(word, locale));
	const korean = locale === 'ko' ? hangul(typed) : undefined;
	if (korean !== undefined) meant.push(korean);
	return [...new Set(meant)].filter((form) => form !== word);
}
