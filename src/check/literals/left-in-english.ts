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
	// A heading or a cell may be shorter than a sentence.
	const least = translated === ` ${words(source).join(' ')} ` ? 2 : leastWords;
	return sentences(source).flatMap((sentence) => {
		const english = words(sentence);
		if (english.length < least || !english.some(isLowerCase)) return [];
		if (!translated.includes(` ${english.join(' ')} `))
			return runsLeft(english, translated, firstLine);
		const line =
			firstLine + lineBreaks(prose.slice(0, Math.max(0, prose.indexOf(sentence.trim()))));
		return { line, message: `"${excerpt(sentence)}" is still in English; translate it` };
	});
}

/** So many words in a row are no name and no term in brackets. */
const longestName = 7;

/** A sentence of which a part was translated and the rest left. */
function runsLeft(english: readonly string[], translated: string, line: number): Located[] {
	for (let start = 0; start + longestName <= english.length; start++) {
		const run = english.slice(start, start + longestName);
		if (run.filter(isLowerCase).length < longestName - 2) continue;
		if (!translated.includes(` ${run.join(' ')} `)) continue;
		return [{ line, message: `"${run.join(' ')}…" is still in English; translate it` }];
	}
	return [];
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
