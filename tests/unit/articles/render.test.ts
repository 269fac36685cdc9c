import { describe, expect, it } from 'vitest';
import { renderArticle } from '../../../src/articles/core.ts';

const render = (body: string, source = body) => renderArticle(body, { source });

const htmlOf = (body: string) =>
	render(body)
		.segments.map((segment) => (segment.kind === 'prose' ? segment.html : ''))
		.join('');

describe('a rendered article', () => {
	it('keeps directives where they stand, between runs of prose', () => {
		expect(render('One.\n\n::command{id="read"}\n\nTwo.').segments).toEqual([
			{ kind: 'prose', html: '<p>One.</p>' },
			{ kind: 'directive', name: 'command', attributes: { id: 'read' } },
			{ kind: 'prose', html: '<p>Two.</p>' },
		]);
	});

	it('gives the sections of a translation the ids of its source', () => {
		const { sections, segments } = render('## Sledi\n\nEna.', '## Trace it\n\nOne.');
		expect(sections).toEqual([{ id: 'trace-it', title: 'Sledi' }]);
		expect(segments).toEqual([
			{
				kind: 'prose',
				html: expect.stringContaining(
					'<h2 id="trace-it"><a class="anchor" href="#trace-it">Sledi</a></h2>',
				),
			},
		]);
	});

	it('leaves no link inside a heading, which is one', () => {
		const { segments } = render(
			'## See [this](https://example.org)',
			'## See [this](https://example.org)',
		);
		expect(segments).toEqual([
			{
				kind: 'prose',
				html: '<h2 id="see-this"><a class="anchor" href="#see-this">See this</a></h2>',
			},
		]);
	});

	it('isolates literals, left to right and not for translation tools', () => {
		expect(htmlOf('הגדירו את `Enabled`.')).toContain(
			'<code dir="ltr" translate="no">Enabled</code>',
		);
	});

	it('makes each line of a code block a line that can hang', () => {
		expect(htmlOf('```\na\nb\n```')).toContain(
			'<pre dir="ltr" translate="no"><code><span>a\n</span><span>b</span></code></pre>',
		);
	});

	it.each(['<script>alert(1)</script>', 'a <img src=x onerror=alert(1)> b'])(
		'drops the raw HTML of %s',
		(body) => expect(htmlOf(body)).not.toMatch(/<script|<img/),
	);

	it('escapes what stands in code', () => {
		expect(htmlOf('`<b>&`')).toContain('&#x3C;b>&#x26;');
	});
});

describe('prose marks', () => {
	const isEnglish = (phrase: string) => phrase === 'smart host';
	const marked = (body: string) => {
		const { segments } = renderArticle(body, { source: body, isEnglish });
		return segments.map((segment) => (segment.kind === 'prose' ? segment.html : '')).join('');
	};

	it.each([
		['TLS 1.2', 'TLS 1.2’yi etkinleştirin', '<span class="nb">TLS 1.2</span>’yi'],
		[
			'Windows Server 2012 R2',
			'Auf Windows Server 2012 R2 ist es an.',
			'Auf <span class="nb">Windows Server 2012 R2</span> ist',
		],
		[
			'Exchange Server 2013 CU19',
			'ab Exchange Server 2013 CU19',
			'<span class="nb">Exchange Server 2013 CU19</span>',
		],
		['a size', 'bis 10 MB groß', '<span class="nb">10 MB</span>'],
		['a size with a particle', '10 MB를 넘는', '<span class="nb">10 MB</span>를'],
		['behind Han letters', '启用TLS 1.2后', '启用<span class="nb">TLS 1.2</span>后'],
		['behind an Arabic particle', 'خوادمك وOffice 365', 'و<span class="nb">Office 365</span>'],
	])('a name with its number as one to a line break: %s', (_, body, html) =>
		expect(marked(body)).toContain(html),
	);

	it('and keeps the space in it as it is, since readers copy it', () =>
		expect(marked('TLS 1.2').replace(/<[^>]+>/g, '')).toBe('TLS 1.2'));

	it('a gloss as English', () =>
		expect(marked('älykäs isäntä (smart host)')).toContain(
			'(<span lang="en" dir="ltr">smart host</span>)',
		));

	it('a gloss in full-width brackets too', () =>
		expect(marked('智能主机（smart host）')).toContain(
			'（<span lang="en" dir="ltr">smart host</span>）',
		));

	it('other words in brackets not at all', () =>
		expect(marked('salasana (perustodennus)')).toContain('salasana (perustodennus)'));

	it('literals of a translation as English where they have words', () => {
		expect(marked('`Connection dropped`')).toContain('<code lang="en" dir="ltr"');
		expect(marked('`421`')).toContain('<code dir="ltr"');
	});
});
