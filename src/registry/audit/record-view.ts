import { element } from '../../components/dom.ts';
import { encodeUtf8WithBom } from '../writers/encode.ts';
import { fileBlock } from './new-block.ts';
import { type RecordLine, recordCsv, recordText } from './record.ts';

/** What was found, to be kept: as text and as CSV, each to copy or to download. */
export function recordView(
	root: HTMLElement,
	title: string,
	lines: readonly RecordLine[],
): HTMLElement {
	const file = (name: string, text: string) =>
		fileBlock(root, { name, text, bytes: encodeUtf8WithBom(text) });
	return element(
		'details',
		{ 'data-record': '' },
		element('summary', {}, title),
		file('audit.txt', recordText(lines)),
		file('audit.csv', recordCsv(lines)),
	);
}
