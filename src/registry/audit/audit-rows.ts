import { codeNodes } from '../../components/code-nodes.ts';
import { element, literal } from '../../components/dom.ts';
import { filled } from '../workshop/filled.ts';
import { shortKey, shownNumber } from '../workshop/shown-value.ts';
import type { AuditMessages } from '../workshop/workshop-data.ts';
import type { Audit, AuditRow } from './audit.ts';
import type { PasteFormat } from './readers/paste.ts';
import { shownData } from './shown-data.ts';

/** What is to do comes first. */
const order: readonly AuditRow['status'][] = ['wrong', 'missing', 'stray', 'unseen', 'ok'];

/** Value by value: what it is, what it should be, and what that means. */
export function auditRows(
	{ rows }: Audit,
	format: PasteFormat,
	messages: AuditMessages,
	locale: string,
): HTMLElement[] {
	const { view } = messages;
	const title = format === 'instructions' ? view.afterImport : view.values;
	// What instructions do not touch is no news.
	const shown = inOrder(rows).filter(
		({ status }) => format !== 'instructions' || status !== 'unseen',
	);
	return [
		element('h2', {}, title),
		element('ul', { class: 'ledger rows' }, ...shown.map((row) => auditRow(row, messages, locale))),
	];
}

function inOrder(rows: readonly AuditRow[]): AuditRow[] {
	return [...rows].sort((one, other) => order.indexOf(one.status) - order.indexOf(other.status));
}

/** The same rows as a table of texts, for the record. */
export function auditRecord({ rows }: Audit, { audit, view }: AuditMessages): string[][] {
	return [
		['', audit.recordKey, audit.recordName, view.found, view.wanted],
		...inOrder(rows).map(({ status, key, name, found, expected }) => [
			audit[status],
			key,
			name ?? '',
			found ? shownData(found) : status === 'unseen' || name === undefined ? '' : view.absent,
			expected === undefined ? '' : shownNumber(expected),
		]),
	];
}

function auditRow(row: AuditRow, messages: AuditMessages, locale: string): HTMLElement {
	const { status, key, name, setting, expected, found, note, literals } = row;
	const { view, audit } = messages;
	const fact = (label: string, value: Node | string) =>
		element('div', {}, element('dt', {}, label), element('dd', {}, value));
	const isSeen = status !== 'unseen';
	return element(
		'li',
		{ 'data-audit-row': '', 'data-status': status, ...(setting && { 'data-setting': setting }) },
		element('strong', { class: 'mark' }, audit[status]),
		element(
			'p',
			{ class: 'name' },
			element('span', { class: 'key', dir: 'ltr', translate: 'no' }, ...codeNodes(shortKey(key))),
			name !== undefined && ' ',
			name !== undefined && literal(name === '' ? '@' : name),
		),
		(found !== undefined || expected !== undefined) &&
			element(
				'dl',
				{},
				fact(view.found, found ? literal(shownData(found)) : isSeen ? view.absent : audit.unseen),
				expected !== undefined && fact(view.wanted, literal(shownNumber(expected))),
			),
		note &&
			element('p', { class: 'caption' }, filled(messages.notes[note], literals ?? {}, locale)),
	);
}
