/** Spellings with the letter that each stands for, the longer ones first. */
type Spellings = readonly (readonly [latin: string, letter: string])[];

const each = (latin: string, letters: string): Spellings =>
	[...latin].map((letter, at) => [letter, [...letters][at] ?? ''] as const);

/** Bulgarian by its law of transliteration (2009). */
const bulgarian: Spellings = [
	['sht', 'щ'],
	['zh', 'ж'],
	['ts', 'ц'],
	['ch', 'ч'],
	['sh', 'ш'],
	['yu', 'ю'],
	['ya', 'я'],
	...each('abvgdeziyklmnoprstufh', 'абвгдезийклмнопрстуфх'),
	['j', 'й'],
	['c', 'ц'],
	['q', 'я'],
	['w', 'в'],
	['x', 'кс'],
];

/** Bulgarian as people write without a thought of the law, before the rest of it. */
const loose: Spellings = [
	['sht', 'щ'],
	['sh', 'щ'],
	['ia', 'я'],
	['iu', 'ю'],
	['y', 'ъ'],
	...bulgarian,
];

/** What Russian and Ukrainian share, as passports, domains and chats write it. */
const shared: Spellings = [
	['shch', 'щ'],
	['zh', 'ж'],
	['kh', 'х'],
	['ch', 'ч'],
	['sh', 'ш'],
	['yu', 'ю'],
	['ju', 'ю'],
	['iu', 'ю'],
	['ya', 'я'],
	['ja', 'я'],
	['ia', 'я'],
];

/** A reflexive verb has no `ц`; a `y` is one letter behind a vowel and another behind a consonant. */
const russian: Spellings = [
	['tsya', 'тся'],
	['tsa', 'тся'],
	['ts', 'ц'],
	...shared,
	['yo', 'е'],
	['ye', 'е'],
	['iy', 'ий'],
	['yy', 'ый'],
	...['a', 'e', 'o', 'u'].map((vowel) => [`${vowel}y`, `${vowel}й`] as const),
	...each('abvgdezijklmnoprstufhcwxy', 'абвгдезийклмнопрстуфхцвхы'),
	["'", 'ь'],
];

const ukrainian: Spellings = [
	['tsya', 'ться'],
	['tsia', 'ться'],
	['ts', 'ц'],
	...shared,
	['ye', 'є'],
	['ie', 'є'],
	['yi', 'ї'],
	['iy', 'ій'],
	['yy', 'ий'],
	...each('abvgdezijklmnoprstufhcwxy', 'абвгдезійклмнопрстуфгцвхи'),
	["'", 'ь'],
];

const tables: Readonly<Record<string, readonly Spellings[]>> = {
	bg: [bulgarian, loose],
	ru: [russian],
	uk: [ukrainian, ukrainian.map(([latin, letter]) => [latin, letter === 'і' ? 'и' : letter])],
};

const written = (word: string, spellings: Spellings) =>
	spellings.reduce((text, [latin, letter]) => text.replaceAll(latin, letter), word);

/**
 * What a word in Latin letters may be in those of a language that has its own; in Bulgarian the other way as well.
 * Lower case in and out.
 *
 * @example ownLetters('oshibka', 'ru') // ['ошибка']
 */
export function ownLetters(word: string, locale: string): string[] {
	const forms = (tables[locale] ?? []).map((spellings) => written(word, spellings));
	if (locale === 'bg')
		forms.push(bulgarian.reduceRight((text, [to, from]) => text.replaceAll(from, to), word));
	return forms;
}
