import { fold } from './fold.ts';

/**
 * Endings as they are written without marks, in the order in which they are taken off the end of a word: what a verb
 * makes of it, `-ki`, case, possession, number. Each leaves at least three or four letters.
 */
const endings: readonly RegExp[] = [
	// `sunucusudur`, `sunucusuysa`, `bağlantıymış`, `listedeyiz`.
	/^(.{5,}?)(?:[dt][iu]r|ys[ae]|ym[iu]s|yd[iu]|y[iu][mz])$/,
	// `reddedilmesi`, `reddedilmek`, `açılmaz`, `gönderilemedi`, `olmadığı`.
	/^(.{3,}?)(?:m[ae]s(?:i(?:n[iu]n?)?)?|m[ae]zl[iu][kg]?[iu]?|m[ae][kz]|m[ae]d[iu]g?[iu]?|m[ae]m[iu]s)$/,
	// `doldu`, `dolmuş`, `gönderiyor`, `açılır`; the noun in `bağlantı` is of the same verb.
	/^(.{3,}?)(?:[dt][iu]|m[iu]s|m?[iu]yor?|l[iu]r)$/,
	// `kuyruktaki`, `sunucularımızdakiler`.
	/^(.{4,}?)(?:n?[dt][ae]ki(?:l[ae]r|n)?)$/,
	// `-ndan`, `-da`, `-nın`, `-yı`, `-ya`, `-yla`.
	/^(.{4,}?)(?:n?[dt][ae]n?|n?[iu]n|[ny][iuae]|y?l[ae])$/,
	/^(.{4,}?)(?:s[iu]n?|s[iu]z|l[iu]|[iu]?[mn][iu]z)$/,
	/^(.{3,}?)l[ae]r[iu]?n?$/,
	// What is left of `gönderen` and of a case before a possession.
	/^(.{4,}[aeiou])n$/,
];

/** A last vowel that may be an ending or the word's own, and the negation of verbs. */
const last = [/^(.{3,}?)[ae]?m[ae]$/, /^(.{3,})[aeiou]$/] as const;

/** Last consonants that soften before a vowel: `kuyruk`, `kuyruğu`. */
const hard: Readonly<Record<string, string>> = { g: 'k', b: 'p', d: 't' };

/**
 * A light stemmer: what is left of a Turkish word without its chain of endings, and without marks, because many
 * type without. (Snowball's takes `ha` for the stem of `hata`, and leaves most forms of `sunucu` apart.)
 *
 * @example turkishStem('sunucusundaki') // 'sunuc'
 */
export function turkishStem(word: string): string {
	let stem = fold(word);
	for (let before = ''; before !== stem; ) {
		before = stem;
		for (const ending of endings) stem = stem.replace(ending, '$1');
	}
	for (const ending of last) stem = stem.replace(ending, '$1');
	return stem.replace(/[gbd]$/, (letter) => hard[letter] ?? letter);
}
