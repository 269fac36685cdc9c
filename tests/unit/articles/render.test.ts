import { describe, expect, it } from 'vitest';
import { renderArticle } from '../../../src/articles/core.ts';

const render = (body: string, source = body) =>
	renderArticle(body, { source, linkLabel: (section) => `Link to ${section}` });

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
			{ kind: 'prose', html: expect.stringContaining('<h2 id="trace-it">Sledi<a') },
		]);
	});

	it('isolates literals, left to right and not for translation tools', () => {
		expect(htmlOf('הגדירו את `Enabled`.')).toContain(
			'<code dir="ltr" translate="no">Enabled</code>',
		);
	});

	it('lets a code block be scrolled by keyboard', () => {
		expect(htmlOf('```\na\n```')).toContain('<pre tabindex="0" dir="ltr">');
	});

	it.each(['<script>alert(1)</script>', 'a <img src=x onerror=alert(1)> b'])(
		'drops the raw HTML of %s',
		(body) => expect(htmlOf(body)).not.toMatch(/<script|<img/),
	);

	it('escapes what stands in code', () => {
		expect(htmlOf('`<b>&`')).toContain('&#x3C;b>&#x26;');
	});
});
