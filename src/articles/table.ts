import type { Element, ElementContent } from 'hast';
import type { Table, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Options } from 'remark-rehype';
import { element } from './markup.ts';

type Handler = NonNullable<NonNullable<Options['handlers']>['table']>;
type State = Parameters<Handler>[0];

/**
 * A table whose cells know the heading of their column, so that a narrow screen can show a row as a short list.
 * The first cell of a row is its heading.
 */
export function tableToHtml(state: State, { children: [head, ...rows] }: Table): Element {
	const titles = head?.children.map((cell) => textOf(cell)) ?? [];
	const cells = (row: TableRow) =>
		row.children.map((cell, column): Element => {
			const content = state.all(cell) as ElementContent[];
			const label = { dataLabel: titles[column] ?? '' };
			return column === 0
				? element('th', { scope: 'row', ...label }, content)
				: element('td', label, content);
		});
	const titleCells = (head?.children ?? []).map((cell) =>
		element('th', { scope: 'col' }, state.all(cell) as ElementContent[]),
	);
	return element('table', {}, [
		element('thead', {}, [element('tr', {}, titleCells)]),
		element(
			'tbody',
			{},
			rows.map((row) => element('tr', {}, cells(row))),
		),
	]);
}
