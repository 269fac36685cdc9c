import { codeNodes } from '../../components/code-nodes.ts';
import { element, literal } from '../../components/dom.ts';
import { shortKey, shownNumber } from '../workshop/shown-value.ts';
import type { AuditMessages } from '../workshop/workshop-data.ts';
import type { AuditedServer, FleetCell, FleetRow } from './fleet.ts';
import { shownData } from './shown-data.ts';

const order = ['wrong', 'missing', 'stray', 'unseen', 'ok'];

/** What is to do comes first, then what differs. */
export function rank({ cells, differs }: FleetRow): number {
	const worst = Math.min(...cells.map(({ status }) => (status ? order.indexOf(status) : 9)));
	return worst < 3 ? worst : differs ? 3 : worst + 1;
}

function cellText({ found, isSeen, status }: FleetCell, name: unknown, messages: AuditMessages) {
	if (name === undefined) return status ? messages.audit[status] : '';
	return found ? shownData(found) : isSeen ? messages.view.absent : messages.audit.unseen;
}

/** One table with a column for each server. */
export function fleetTable(
	rows: readonly FleetRow[],
	servers: readonly AuditedServer[],
	messages: AuditMessages,
): HTMLElement {
	const { view, audit } = messages;
	const head = element(
		'tr',
		{},
		element('th', { scope: 'col' }, view.wanted),
		...servers.map(({ name }) => element('th', { scope: 'col', translate: 'no' }, name)),
	);
	const body = rows.map(({ key, name, expected, cells, differs }) =>
		element(
			'tr',
			{ 'data-fleet-row': '', ...(differs && { 'data-differs': '' }) },
			element(
				'th',
				{ scope: 'row' },
				element('span', { class: 'key', dir: 'ltr', translate: 'no' }, ...codeNodes(shortKey(key))),
				name !== undefined && ' ',
				name !== undefined &&
					literal(expected === undefined ? name || '@' : `${name} = ${shownNumber(expected)}`),
				differs && ' ',
				differs && element('em', {}, audit.fleetDiffersHere),
			),
			...cells.map((cell, at) =>
				element(
					'td',
					{
						'data-server': servers[at]?.name ?? '',
						...(cell.status && { 'data-status': cell.status }),
					},
					cell.status && element('strong', { class: 'mark' }, audit[cell.status]),
					cell.status && ' ',
					// The mark says already that it is not shown.
					name !== undefined &&
						cell.status !== 'unseen' &&
						(cell.found ? literal(shownData(cell.found)) : cellText(cell, name, messages)),
				),
			),
		),
	);
	return element(
		'table',
		{ class: 'fleet rows' },
		element('thead', {}, head),
		element('tbody', {}, ...body),
	);
}

/** The same table for the record. */
export function fleetRecord(
	rows: readonly FleetRow[],
	servers: readonly AuditedServer[],
	messages: AuditMessages,
): string[][] {
	const { view, audit } = messages;
	return [
		[
			audit.recordKey,
			audit.recordName,
			view.wanted,
			...servers.map(({ name }) => name),
			audit.fleetDiffersHere,
		],
		...rows.map(({ key, name, expected, cells, differs }) => [
			key,
			name ?? '',
			expected === undefined ? '' : shownNumber(expected),
			...cells.map((cell) => cellText(cell, name, messages)),
			differs ? '*' : '',
		]),
	];
}
