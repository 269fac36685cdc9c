const wordCharacters = /[\p{L}\p{N}]/gu;
const ideographs = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

interface Link {
	target: string;
	text: string;
}

/** Link texts that lost the words they stood on: empty, cut through a quotation, or on a function word. */
export function compareLinkTexts(source: readonly Link[], translation: readonly Link[]): string[] {
	return translation.flatMap(({ target, text }) => {
		const original = source.find((link) => link.target === target)?.text ?? '';
		const name = `link text "${text}" of ${target}`;
		if (!text.trim()) {
			return `link text of ${target} is empty; translate "${original}" and put it in the brackets`;
		}
		if (!quotesBalance(text)) {
			return `${name} cuts a quotation in two; put both quotation marks inside or outside the link`;
		}
		const enough = ideographs.test(text) ? 0.15 : 0.45;
		if (letters(text) < letters(original) * enough) {
			return `${name} is too short; put the link on the words that say "${original}"`;
		}
		return [];
	});
}

function letters(text: string): number {
	return text.match(wordCharacters)?.length ?? 0;
}

function quotesBalance(text: string): boolean {
	const marks = text.match(/["“”„«»]|(?<!\p{L})['‘‚]|['’](?!\p{L})/gu) ?? [];
	return marks.length % 2 === 0;
}
