import { type Located, lineBreaks } from './literal.ts';

/** A sentence of at least this many words that reads the same in both languages was not translated. */
const leastWords = 4;

/**
 * The sentences of the source that stand in the translation word for word.
 *
 * @param source prose of the source, of a block or of more
 * @param prose prose of one block of the translation
 */
export function findEnglish(source: string, prose: string, firstLine: number): Located[] {
	const translated = ` ${words(prose).join(' ')} `;
	return sentences(source).flatMap((sentence) => {
		const english = words(sentence);
		if (english.length < leastWords || !english.some(isLowerCase)) return [];
		if (!translated.includes(` ${english.join(' ')} `)) return [];
		const line =
			firstLine + lineBreaks(prose.slice(0, Math.max(0, prose.indexOf(sentence.trim()))));
		return { line, message: `"${excerpt(sentence)}" is still in English; translate it` };
	});
}

/** The same in every language, and no sentence. */
const addresses = /\b\w+:\/\/\S+/g;

function sentences(prose: string): string[] {
	return prose.replace(addresses, ' ').split(/(?<=[.!?:])\s+/);
}

function words(text: string): string[] {
	return text.match(/\p{L}+/gu) ?? [];
}

function isLowerCase(word: string): boolean {
	return word === word.toLowerCase();
}

/** The beginning of a sentence, enough to find it. */
function excerpt(sentence: string): string {
	const text = sentence.trim().replace(/\s+/g, ' ');
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
