import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { findAll, parse } from '../../../src/pocket/html/tree.ts';
import { write } from '../../../src/pocket/html/write.ts';
import { documentOf } from '../../../src/pocket/made/document.ts';
import { rewriteLinks } from '../../../src/pocket/made/links.ts';

describe('the file', () => {
	const html = documentOf({
		locale: 'he',
		dir: 'rtl',
		site: 'Handshake',
		script: 'const end = "</script>", comment = "<!-- ";',
		style: 'a > b { color: red }',
		icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
		above: [],
		below: [],
		pages: [{ path: '', title: 'Home', lang: undefined, content: parse('<h1>Home</h1>') }],
		held: 'abc',
	});
	const policy = /content="([^"]*)"/.exec(html)?.[1] ?? '';
	const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

	it('allows the scripts and the sheet that are in it, by what they are, and nothing else', () => {
		const scripts = [...html.matchAll(/<script(?: id=script)?>([\s\S]*?)<\/script>/g)];
		expect(scripts).toHaveLength(2);
		const hashes = scripts.map(([, text = '']) => hash(text)).join(' ');
		expect(policy).toContain(`script-src ${hashes};`);
		expect(policy).toContain(`style-src ${hash('a > b { color: red }')};`);
		expect(policy).toMatch(/^default-src 'none';/);
		expect(policy).not.toMatch(/unsafe|self|connect-src|http/);
	});

	it('ends no script where an end tag stands in a string of it', () => {
		expect(html).toContain('const end = "<\\/script>", comment = "<\\!-- ";');
	});

	it('has each page where its address leads', () => {
		expect(html).toContain('<div id="/" data-page data-title=Home><h1>Home</h1></div>');
	});
});

const contents = {
	locale: 'en',
	base: '/kb/',
	pages: new Set(['errors/', 'articles/a/', 'registry/']),
	read: () => new Uint8Array([65]),
};

test.each([
	['/kb/en/errors/', '#/errors/'],
	['/kb/en/articles/a/#check', '#/articles/a/check'],
	['/kb/en/registry/?preset=x', '#/registry/?preset=x'],
	['#check', '#/articles/a/check'],
	['#q=421', '#q=421'],
	['https://example.org/', 'https://example.org/'],
	['/kb/tr/errors/', 'https://example.com/kb/tr/errors/'],
	['/kb/registry/a.reg', 'data:application/octet-stream;base64,QQ=='],
])('a link to %s leads to %s', (href, leads) => {
	const page = parse(`<a href="${href}">x</a>`);
	rewriteLinks(page, 'articles/a/', { ...contents, site: 'https://example.com/kb/' }, () => true);
	expect(write(page)).toMatch(/^<a href/);
	const [link] = findAll(parse(write(page)), ({ name }) => name === 'a');
	expect(link?.attributes.get('href')).toBe(leads);
});

test('a link to what is not in the file is none, where the site has no address', () => {
	const page = parse('<a href="/kb/tr/errors/">x</a>');
	rewriteLinks(page, '', { ...contents, site: undefined }, () => true);
	expect(write(page)).toBe('<span>x</span>');
});

test('ids get the path of their page, and so does what names them', () => {
	const page = parse('<h2 id="a">A</h2><p aria-labelledby="a b">x</p>');
	rewriteLinks(page, 'errors/', { ...contents, site: undefined }, (id) => id === 'a');
	expect(write(page)).toBe('<h2 id=/errors/a>A</h2><p aria-labelledby="/errors/a b">x</p>');
});
