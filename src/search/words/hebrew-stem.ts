/**
 * Conjunction, relative, prepositions and article, in the order in which Hebrew joins them to a word. A single `ש`
 * is taken only before another particle, because too many words of the field begin with it (`שרת`, `שגיאה`). Of the
 * others as many are taken as there are, so that a word that begins with such a letter (`מדפסת`) is the same with a
 * particle before it (`המדפסת`) and without.
 */
const prefixes = /^ו?(?:כש|מש|לכש|ש(?=[בלמכה]))?(?:ה|[בכלמ](?!..ה$))*(?=.{3})/u;

/** Plural, possessive and feminine endings of nouns, and those of verbs in the past. */
const suffixes = /^(.{3,}?)(?:יות|יים|ינו|יהם|ים|ות|יה|תה|נו|ה|ת|ו)$/u;

/**
 * Of many, in front of what they belong to: `שרתי`. Adjectives end so as well, in each of their forms. `שגיאה` and
 * `גרסאות` leave an א that `גרסה` has not.
 */
const construct = /^(.{3,})[יא]$/u;

/**
 * A light stemmer: what remains of a Hebrew word without the particles in front and the plural at the end.
 * It may cut too much (`מחבר` begins with a letter that is also a particle), but it does so in text and
 * query alike, so that the forms of one word still meet.
 *
 * @example hebrewStem('והשרתים') // 'שרת'
 */
export function hebrewStem(word: string): string {
	if (!/^[\u05d0-\u05ea]+$/u.test(word)) return word;
	const bare = word.replace(prefixes, '');
	const noun = bare.replace(suffixes, '$1').replace(construct, '$1');
	return noun.replace(/[ךםןףץ]$/u, (final) => medial[final] ?? final);
}

/** A final letter becomes a medial one when an ending follows; stems use the medial form. */
const medial: Record<string, string> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

/** What a word may be without the particles in front that the stem leaves because they may be its own: `שפג`. */
export const withoutParticles = (word: string): string[] =>
	/^[ושמהכ][\u05d0-\u05ea]{2,}$/u.test(word) ? [word.slice(1)] : [];
