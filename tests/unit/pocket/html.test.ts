import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fromBase85, toBase85 } from '../../../src/pocket/html/base85.ts';
import { compact } from '../../../src/pocket/html/compact.ts';
import { parse, textOf } from '../../../src/pocket/html/tree.ts';
import { write } from '../../../src/pocket/html/write.ts';

describe('a page that is read and written again', () => {
	const again = (html: string) => write(parse(html));

	test.each([
		'<p>a &lt;b&gt; &amp; c</p>',
		'<a href="#/x/" title="a &quot;b&quot; &amp; c">d</a>',
		'<pre>\n  a\tb\n</pre>',
		'<input disabled><br>',
		'<p>a&nbsp;b</p>',
	])('says what it said: %s', (html) => {
		expect(parse(again(html))).toEqual(parse(html));
		expect(textOf(parse(again(html)))).toBe(textOf(parse(html)));
	});

	it('keeps any text and any attribute as it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, value) => {
				const node = { name: 'b', attributes: new Map([['title', value]]), children: [text] };
				const [read] = parse(write([node]));
				expect(read).toEqual({ ...node, children: text === '' ? [] : [text] });
			}),
		);
	});

	test.each(['<p><b></p>', '</p>', '<p>'])('is refused where an end is missing: %s', (html) => {
		expect(() => parse(html)).toThrow();
	});
});

test.each([
	['<ul> <li> a <b>b</b> c </li> <li>d</li> </ul>', '<ul><li>a <b>b</b> c<li>d</ul>'],
	['<p> a<b> b </b>c <code> d </code> </p>', '<p>a<b> b </b>c <code> d </code></p>'],
	['<pre><code>a\n  b</code></pre>', '<pre><code>a\n  b</code></pre>'],
	['<p>a</p><script type="module" src="/assets/a.js"></script>', '<p>a</p>'],
	['<h2 id="a">A<a class="anchor" href="#a"></a></h2>', '<h2 id=a>A</h2>'],
])('blanks that do not show and files beside the page are left out: %s', (html, short) => {
	expect(write(compact(parse(html)))).toBe(short);
});

test('bytes come back from their letters, which mean nothing in HTML', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
			const text = toBase85(bytes);
			expect(text).not.toMatch(/[<>&'"`\\\s]/);
			expect([...fromBase85(text)]).toEqual([...bytes]);
		}),
	);
});
