import { element, literal, prose } from '../../components/dom.ts';
import { fill, fillPlural } from '../../i18n/fill.ts';
import type { AuditMessages } from '../workshop/workshop-data.ts';
import type { ReadFaultKind } from './readers/fault.ts';
import type { Paste } from './readers/paste.ts';

/** More lines than this say nothing new. */
const mostListed = 200;

/** What an import of instructions would do, line by line. */
export function stepList(
	{ format, steps }: Paste,
	messages: AuditMessages,
	locale: string,
): HTMLElement[] {
	if (format !== 'instructions') return [];
	const { audit, view } = messages;
	const items = steps.map(({ line, text, skipped }) => ({
		line,
		text,
		kind: skipped,
		effect: skipped ? audit.stepSkipped : audit.stepWritten,
	}));
	return lineList(view.steps, items, messages, locale);
}

/** The lines that could not be read, with their numbers and the reasons. */
export function faultList(
	{ format, faults }: Paste,
	messages: AuditMessages,
	locale: string,
): HTMLElement[] {
	if (format === 'unknown' || faults.length === 0) return [];
	return lineList(messages.view.unread, faults, messages, locale);
}

interface ReadLine {
	line: number;
	text: string;
	kind: ReadFaultKind | undefined;
	effect?: string;
}

function lineList(
	title: string,
	lines: readonly ReadLine[],
	messages: AuditMessages,
	locale: string,
): HTMLElement[] {
	const items = lines
		.slice(0, mostListed)
		.map(({ line, text, kind, effect }) =>
			element(
				'li',
				{ 'data-line': String(line), ...(kind && { 'data-fault': kind }) },
				element('span', { class: 'caption' }, fill(messages.view.line, { line }, locale)),
				literal(text),
				effect !== undefined && element('strong', {}, effect),
				kind && element('span', { class: 'caption' }, prose(messages.readFaults[kind])),
			),
		);
	const count = lines.length - items.length;
	return [
		element('h2', {}, title),
		element('ul', { class: 'ledger' }, ...items),
		...(count > 0
			? [element('p', { class: 'caption' }, fillPlural(messages.view, 'more', { count }, locale))]
			: []),
	];
}
