/** Definite articles, then plural and gender endings: Bulgarian joins both to the end of a word. */
const articles = /^(.{4,}?)(?:ията|ият|ия|ът|ят|то|та|те)$/u;
/** Endings of verbs and of the participles that titles are made of: `отказва`, `отказват`, `отказана`, `отказал`. */
const verbs = /^(.{4,}?)(?:ваме|вате|ват|ваш|ване|ването|ва|ана|ано|ани|ан|ала|ало|али|ал)$/u;
const endings = /^(.{3,}?)(?:ове|еве|ища|ена|ено|ени|ен|ии|ия|ие|а|я|о|е|и|ъ)$/u;
/** What is left of `успешна` beside `успешен`. */
const adjective = /^(.{3,}[^аеийоуъюя])н$/u;
/** A vowel that stands only where no ending follows: `регистър`, `регистри`. */
const fleeting = /^(.{3,})ъ([рлнм])$/u;

/**
 * A light stemmer: the word without article and number. (The one in `@orama/stemmers` 3.1 writes into a
 * string, which throws in modules.)
 *
 * @example bulgarianStem('сървърите') // 'сървър'
 */
export function bulgarianStem(word: string): string {
	// Of `клиента` the article is one letter: no feminine word ends so.
	const bare = word.replace(/нта$/u, 'нт').replace(articles, '$1');
	const stem = bare.replace(verbs, '$1').replace(endings, '$1');
	return stem.replace(adjective, '$1').replace(fleeting, '$1$2');
}
