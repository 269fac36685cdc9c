/** Tells whether a phrase is English. */
export type IsEnglish = (phrase: string) => boolean;

/**
 * Knows English by the words of texts that are: a phrase whose words all occur there. For the glosses of a
 * translation, `(smart host)`, which a screen reader should not read with the voice of the translation.
 */
export function englishOf(texts: Iterable<string>): IsEnglish {
	const words = new Set<string>();
	for (const text of texts) for (const word of wordsOf(text)) words.add(word);
	return (phrase) => wordsOf(phrase).every((word) => words.has(word));
}

function wordsOf(text: string): string[] {
	return (text.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => word.replace(/s$/, ''));
}

/** Words by which the languages that printed texts come in besides English give themselves away. */
const otherLanguages =
	/[^\p{ASCII}]|\b(?:der|die|das|ein|eine|es|keine|nicht|wurde|werden|ce|est|destinataire|un|el|los|del|requiere|di|il)\b/iu;

/**
 * The language of a printed text or a command, as far as it has one: `undefined` for numbers, for a single name such
 * as `STARTTLS`, and where it may be another.
 */
export function languageOf(printed: string): 'en' | undefined {
	return /[a-z]{2}.*\s.*[a-z]{2}/is.test(printed) && !otherLanguages.test(printed)
		? 'en'
		: undefined;
}
