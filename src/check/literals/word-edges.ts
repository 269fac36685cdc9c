const katakana = String.raw`\p{sc=Kana}ー`;
/** Written without blanks between words: where one ends, nothing says. */
const unspaced = String.raw`\p{sc=Han}\p{sc=Hira}${katakana}`;
const letter = String.raw`(?![${unspaced}])[\p{L}\p{N}]`;
/** What Korean joins to a noun. */
const particle = '(?:은|는|이|가|을|를|의|에|에서|에게|로|으로|과|와|도|만|까지|부터|입니다)';

/** What may not stand before a word, so that it is not a part of another, as a regular expression. */
export function before(word: string): string {
	const [first = ''] = word;
	if (isOf(katakana, first)) return `(?<![${katakana}])`;
	if (isOf(unspaced, first)) return '';
	return `(?<!${letter}|${part(word)}-)`;
}

/** What may not stand behind it. Kana of this kind in a row are one word, as letters are. */
export function behind(word: string): string {
	const last = [...word].at(-1) ?? '';
	if (isOf(katakana, last)) return `(?![${katakana}])`;
	if (isOf(unspaced, last)) return '';
	const end = `(?!${letter}|-${part(word)})`;
	return isOf(String.raw`\p{sc=Hang}`, last) ? `(?=${particle}?${end})` : end;
}

const isOf = (scripts: string, sign: string) => new RegExp(`^[${scripts}]`, 'u').test(sign);

/** What a hyphen joins to it. A Hebrew preposition stands before a foreign word with a hyphen, and is no part of it. */
function part(word: string): string {
	return isOf(String.raw`\p{sc=Latn}`, word) ? String.raw`\p{sc=Latn}` : String.raw`\p{L}`;
}
