import { describe, expect, it } from 'vitest';
import {
	sectionId,
	sourceHash,
	splitFrontMatter,
	translationState,
} from '../../../src/articles/core.ts';

describe('front matter', () => {
	it('is separated from the body, and the lines before the body are counted', () => {
		expect(splitFrontMatter('---\ntitle: a\n---\n\nBody.\n')).toEqual({
			frontMatter: 'title: a',
			body: '\nBody.\n',
			bodyOffset: 3,
		});
	});

	it('may have the line ends of Windows', () => {
		const { frontMatter, bodyOffset } = splitFrontMatter('---\r\ntitle: a\r\n---\r\nBody.\r\n');
		expect([frontMatter, bodyOffset]).toEqual(['title: a', 3]);
	});

	it.each(['Body.', '\n---\ntitle: a\n---\n', '---\ntitle: a\n'])('is not found in %j', (text) => {
		expect(splitFrontMatter(text)).toEqual({ frontMatter: '', body: text, bodyOffset: 0 });
	});
});

describe('the id of a section', () => {
	it.each([
		['Turn on TLS 1.2', 'turn-on-tls-1-2'],
		['What changed, and when', 'what-changed-and-when'],
		['“Quoted” – and more!', 'quoted-and-more'],
	])('of "%s" is "%s"', (heading, id) => expect(sectionId(heading)).toBe(id));
});

describe('the hash of a source', () => {
	const source = { title: 'Title', description: 'About it.', body: 'Text.\n\nMore.\n' };

	it('has 16 hex digits', () => expect(sourceHash(source)).toMatch(/^[0-9a-f]{16}$/));

	it.each([
		['white space at a line end', { body: 'Text.  \n\nMore.\n\n' }],
		['an empty line at the beginning', { body: '\nText.\n\nMore.' }],
	])('does not change with %s', (_, change) => {
		expect(sourceHash({ ...source, ...change })).toBe(sourceHash(source));
	});

	it.each([
		['the title', { title: 'Titles' }],
		['the description', { description: 'About.' }],
		['one letter of the text', { body: 'Text.\n\nMere.\n' }],
		['a paragraph that becomes two lines', { body: 'Text.\nMore.\n' }],
	])('changes with %s', (_, change) => {
		expect(sourceHash({ ...source, ...change })).not.toBe(sourceHash(source));
	});
});

describe('the state of a translation', () => {
	it.each([
		[undefined, 'missing'],
		['a', 'current'],
		['b', 'outdated'],
	] as const)('made from %s is %s', (madeFrom, state) => {
		expect(translationState(madeFrom, 'a')).toBe(state);
	});
});
