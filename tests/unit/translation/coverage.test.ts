import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/core.ts';
import { coverageLine, coverageOf, publishedLocales } from '../../../src/translation/core.ts';

const english: Record<string, string> = {
	'content/messages/en/interface.json':
		'{ "a": "One text", "n_one": "one", "n_other": "{{n}} more" }',
	'content/messages/en/errors.json': '{ "x": { "title": "T", "meaning": "M" } }',
	'content/articles/tls-1-0-and-1-1-turned-off/en.md': 'Three words here',
};
const whole = {
	'content/messages/sl/interface.json':
		'{ "a": "Besedilo", "n_one": "en", "n_two": "dva", "n_few": "trije", "n_other": "{{n}}" }',
	'content/articles/tls-1-0-and-1-1-turned-off/sl.md': 'Tri besede tu',
};
const files = (more: object) => new Map(Object.entries({ ...english, ...more }));

describe('a locale is published with its frame', () => {
	it.each([
		['has nothing', {}, false],
		['has its frame and nothing else', whole, true],
		[
			'lacks a text of its frame',
			{ ...whole, 'content/messages/sl/interface.json': '{ "a": "Besedilo" }' },
			false,
		],
		[
			'has an empty text in its frame',
			{
				...whole,
				'content/messages/sl/interface.json': whole['content/messages/sl/interface.json'].replace(
					'Besedilo',
					'',
				),
			},
			false,
		],
		[
			'lacks the main article',
			{ 'content/messages/sl/interface.json': whole['content/messages/sl/interface.json'] },
			false,
		],
		[
			'has a main article that is only begun',
			{
				...whole,
				'content/articles/tls-1-0-and-1-1-turned-off/sl.md':
					'---\ntranslation:\n  translator: Your Name\n---\nThree words here',
			},
			false,
		],
	])('where it %s', (_, more, published) => {
		expect(publishedLocales(files(more)).includes('sl')).toBe(published);
	});
});

it('counts what is there in a line, in the plural forms of the language', () => {
	const more = { ...whole, 'content/messages/sl/errors.json': '{ "x": { "title": "N" } }' };
	const coverage = coverageOf(files(more), 'sl');
	expect(coverageLine(coverage)).toBe('sl: interface 5 of 5, errors 1 of 2, articles 1 of 1');
	expect(coverage.parts[1]?.begun).toEqual(['x']);
	expect(coverageLine(coverageOf(files({}), 'sl'))).toBe(
		'sl: interface 0 of 5, errors 0 of 2, articles 0 of 1; not published before its frame is whole',
	);
});

it('a gap is work to be done before a locale was published, and a fault afterwards', () => {
	const own = { 'content/messages/sl/interface.json': '{ "a": "Besedilo" }' };
	const faultsIn = (more: object) =>
		checkContent(files({ ...own, ...more })).filter(({ file }) => file.includes('/messages/sl/'));
	expect(faultsIn({})).toEqual([]);
	const published = { 'content/made-from/sl.json': '{ "published": true }' };
	expect(faultsIn(published).length).toBeGreaterThan(0);
	expect(faultsIn(published).every(({ file }) => !file.endsWith('errors.json'))).toBe(true);
});
