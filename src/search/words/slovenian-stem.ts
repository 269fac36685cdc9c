/** Case and number endings of Slovenian nouns and adjectives, the longer ones first. */
const endings =
	/^(.{4,}?)(?:ovega|ovemu|ovima|ovimi|evega|evemu|evima|evimi|ega|emu|ima|imi|oma|ema|ama|ami|ov|ev|ih|im|om|em|am|ah|eh|a|e|i|o|u)$/u;

/** Verbs of the commonest class: `preverim`, `preveriti`, `preverite`. */
const verbs = /^(.{4,}?)(?:iti|ite|imo|ijo)$/u;

/** Participles in -l, and nouns that end as these do: `potekel`, `potekla`; `geslo`, `gesel`. */
const participles = /^(.{3,}?)[aei]?l$/u;

/** A vowel that stands only where no ending follows: `odjemalec`, `odjemalca`; `register`, `registra`. */
const fleeting = /^(.{3,})e([crn])$/u;

/**
 * A light stemmer: the word without its case ending. No published package has one for Slovenian that is kept up.
 *
 * @example slovenianStem('povezavami') // 'povezav'
 */
export function slovenianStem(word: string): string {
	const noun = word.replace(verbs, '$1').replace(endings, '$1').replace(endings, '$1');
	return noun.replace(participles, '$1').replace(fleeting, '$1$2');
}
