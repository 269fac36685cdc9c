import { describe, expect, it } from 'vitest';
import { blocksOf, parseArticle, renderArticle } from '../../../src/articles/core.ts';

const table = '| Way | Port |\n|---|---|\n| Mail, `a\\|b` | `25` |\n';

describe('a table', () => {
	it('names the column of each cell, for screens on which a row is a list', () => {
		const { segments } = renderArticle(table, { source: table });
		expect(segments).toEqual([
			{
				kind: 'prose',
				html: expect.stringContaining(
					'<td data-label="Port"><code dir="ltr" translate="no">25</code></td>',
				),
			},
		]);
	});

	it('is compared cell by cell between source and translation', () => {
		expect(blocksOf(parseArticle(table)).map(({ kind, code }) => [kind, code[0]?.text])).toEqual([
			['table, row 1, cell 1', undefined],
			['table, row 1, cell 2', undefined],
			['table, row 2, cell 1', 'a|b'],
			['table, row 2, cell 2', '25'],
		]);
	});
});
