/**
 * What is wrong with how a phrase is written, so that no text or another one would be recognised; `undefined` where it
 * is right.
 *
 * @example phraseFault('{user|mailbox ~ unknown') // 'expected "}" behind each choice: {user|mailbox}'
 */
export function phraseFault(phrase: string): string | undefined {
	const plain = phrase.replace(/\{[^{}]*\}/g, (choice) => (choice.includes('|') ? 'x' : choice));
	return rules.find(({ pattern }) => pattern.test(plain))?.expected ?? emptyChoice(phrase);
}

const rules: readonly { pattern: RegExp; expected: string }[] = [
	{
		pattern: /\{[^{}|]*\}/,
		expected: 'expected two wordings or more in {braces}, with "|" between them: {user|mailbox}',
	},
	{ pattern: /[{}]/, expected: 'expected "}" behind each choice, and none inside another: {a|b}' },
	{ pattern: /\|/, expected: 'expected {braces} around a choice: {a|b}' },
	{ pattern: /^\s*[~…]|[~…]\s*$/, expected: 'expected words at its beginning and at its end' },
	{ pattern: /\S[~…]|[~…]\S/, expected: 'expected a blank on either side of a gap: a ~ b' },
	{ pattern: /\s\.{3}\s/, expected: 'expected "…" or "~" for a gap, which are single signs' },
	{
		pattern: /\.[*+]|\\[dwsb]|\(\?/,
		expected: 'expected words, since phrases are no regular expressions; a gap is "~"',
	},
];

function emptyChoice(phrase: string): string | undefined {
	const choices = phrase.match(/\{[^{}]*\}/g) ?? [];
	return choices.some((choice) => choice.slice(1, -1).trim() === '' || /\|\s*\|/.test(choice))
		? 'expected words on either side of each "|"'
		: undefined;
}
