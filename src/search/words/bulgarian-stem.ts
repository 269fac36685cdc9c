/** Definite articles, then plural and gender endings: Bulgarian joins both to the end of a word. */
const articles = /^(.{4,}?)(?:ията|ият|ия|ът|ят|то|та|те)$/u;
/** Endings of verbs and of the participles that titles are made of: `отказва`, `отказват`, `отказана`. */
const verbs = /^(.{4,}?)(?:ваме|вате|ват|ваш|ване|ването|ва|ана|ано|ани|ан)$/u;
const endings = /^(.{3,}?)(?:ове|еве|ища|ена|ено|ени|ен|ии|ия|ие|на|но|ни|а|я|о|е|и|ъ)$/u;

/**
 * A light stemmer: the word without article and number. (The one in `@orama/stemmers` 3.1 writes into a
 * string, which throws in modules.)
 *
 * @example bulgarianStem('сървърите') // 'сървър'
 */
export function bulgarianStem(word: string): string {
	return word.replace(articles, '$1').replace(verbs, '$1').replace(endings, '$1');
}
