/** Letters that Unicode does not take apart into a base and a mark. */
const bases: Readonly<Record<string, string>> = {
	ı: 'i',
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ß: 'ss',
	ґ: 'г',
	æ: 'ae',
	œ: 'oe',
	ך: 'כ',
	ם: 'מ',
	ן: 'נ',
	ף: 'פ',
	ץ: 'צ',
};

/**
 * A lower-case word as it is compared: without accents, and with Hebrew's final letters as others. Readers leave
 * accents out, and their keyboards may not have them.
 *
 * @example fold('bağlantı') // 'baglanti'
 */
export function fold(word: string): string {
	return word
		.normalize('NFD')
		.replace(/[\p{M}"״׳'’ʼ]/gu, '')
		.replace(/[ıłøđßæœґךםןףץ]/g, (letter) => bases[letter] ?? letter);
}
