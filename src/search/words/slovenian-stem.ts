/** Case and number endings of Slovenian nouns and adjectives, the longer ones first. */
const endings =
	/^(.{4,}?)(?:ovega|ovemu|ovima|ovimi|evega|evemu|evima|evimi|ega|emu|ima|imi|oma|ema|ama|ami|ov|ev|ih|im|om|em|am|ah|eh|a|e|i|o|u)$/u;

/** Participles in -l: `potekel`, `potekla`, `poteklo`. */
const participles = /^(.{3,}?)(?:[aei]l[aeio]?|l[aeio])$/u;

/**
 * A light stemmer: the word without its case ending. No published package has one for Slovenian that is kept up.
 *
 * @example slovenianStem('povezavami') // 'povezav'
 */
export function slovenianStem(word: string): string {
	return word.replace(participles, '$1').replace(endings, '$1');
}
