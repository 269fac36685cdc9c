import { expect, it } from 'vitest';
import { readPage } from '../../../src/search/build/page-text.ts';

const page = (main: string, attributes = '') =>
	readPage(`<main id="content" data-pagefind-body${attributes}>${main}</main>`);

it('reads what a reader sees, section by section', () => {
	const read = page(
		'<h1>Bounce (<code>4.4.2</code>)</h1><p class="lead">It &lt;broke&gt;.</p><h2 id="next">Next<a class="anchor" href="#next"></a></h2><ul><li>One</li><li>Two</li></ul>',
	);
	expect(read?.title).toBe('Bounce (4.4.2)');
	expect(read?.sections.map(({ id, blocks }) => [id, blocks.map(({ text }) => text)])).toEqual([
		['', ['Bounce (4.4.2)', 'It <broke>.']],
		['next', ['Next', 'One', 'Two']],
	]);
});

it('never glues neighbouring literals', () => {
	const read = page('<dl><dd><code>4.4.317</code><code>5.4.317</code></dd></dl>');
	expect(read?.sections[0]?.blocks[0]?.text).toBe('4.4.317 5.4.317');
});

it('takes a literal as a whole, wherever it may break or holds elements', () => {
	const read = page(
		'<p><code>openssl mail<wbr>.contoso<wbr>.com <span>-crlf</span> s_client</code></p>',
	);
	expect(read?.sections[0]?.blocks.map(({ text, codes }) => [text, codes.length])).toEqual([
		['openssl mail.contoso.com -crlf s_client', 1],
	]);
	expect(read?.sections[0]?.blocks[0]?.codes[0]?.text).toMatch(/ s_client$/);
});

it('leaves out what is ignored, and what only machines read', () => {
	const read = page('<script>a</script><p data-pagefind-ignore>b <b>c</b></p><nav>d</nav><p>e</p>');
	expect(read?.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text))).toEqual(['e']);
});

it('knows the entry of a registry of codes that a code stands in', () => {
	const read = page(
		'<dl class="code-family"><div id="x-4-2"><dt><code>X.4.2</code></dt></div></dl>',
	);
	expect(read?.sections[0]?.blocks[0]?.codes).toEqual([
		{ text: 'X.4.2', place: 'literals', entry: 'x-4-2' },
	]);
});

it('says in which language a page is that stands in for another', () => {
	expect(page('<p>x</p>', ' lang="en" dir="ltr"')?.lang).toBe('en');
});

it('reads no page that the search is not to find', () => {
	expect(readPage('<main id="content"><p>x</p></main>')).toBeUndefined();
});
