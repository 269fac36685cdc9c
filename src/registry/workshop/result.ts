import { element, prose } from '../../components/dom.ts';
import { fill, fillPlural } from '../../i18n/fill.ts';
import type { Address, Choices, Format } from '../plan/choices.ts';
import { needsOf } from '../plan/needs.ts';
import { undoPlan } from '../plan/plan.ts';
import { planFor, targetsFor } from '../plan/plan-for.ts';
import { commentsFor } from '../writers/comments.ts';
import { encodeFile } from '../writers/encode.ts';
import { fileForms, fileName } from '../writers/formats.ts';
import { writeReg } from '../writers/reg.ts';
import { clearFile, showFile } from './file-block.ts';
import type { WorkshopData } from './workshop-data.ts';

/** The two registry files, which every reader sees first; the writers of the others are fetched when wanted. */
export function regFiles(
	choices: Choices,
	{ catalogue, languages, page }: WorkshopData,
): ReadonlyMap<Format, string> {
	const plan = planFor(choices, catalogue);
	if (plan.length === 0) return new Map();
	const comments = (format: Format) => commentsFor(format, choices, catalogue, languages, page);
	return new Map([
		['reg', writeReg(plan, { comments: comments('reg') })],
		['undo-reg', writeReg(undoPlan(plan), { comments: comments('undo-reg') })],
	]);
}

/** Shows the files, and takes away what was shown of those that are not there. */
export function showFiles(
	root: HTMLElement,
	files: ReadonlyMap<Format, string>,
	choices: Choices,
	{ messages, catalogue }: WorkshopData,
): void {
	const count = planFor(choices, catalogue).length;
	for (const panel of root.querySelectorAll<HTMLElement>('[data-panel]')) {
		const format = panel.dataset['panel'] as Format;
		const text = files.get(format);
		const block = panel.querySelector('figure') as HTMLElement;
		block.hidden = text === undefined;
		if (text === undefined) clearFile(block);
		else {
			const bytes = encodeFile(format, text);
			showFile(block, { name: fileName(format, choices.preset), text, bytes });
		}
		showEffect(panel, hasFile(format, count) ? '' : messages.notForPurpose);
	}
}

/** Says in place of a file, or beside it, what there is to say. */
export function showEffect(panel: HTMLElement, text: string): void {
	const effect = panel.querySelector('[data-effect]') as HTMLElement;
	effect.hidden = text === '';
	effect.textContent = text;
}

function hasFile(format: Format, changes: number): boolean {
	return changes > 0 || !fileForms[format].needsPlan;
}

/** What the file that is shown does, in one sentence. */
export function summaryOf(
	choices: Choices,
	format: Format,
	{ messages, catalogue, locale }: WorkshopData,
): Node {
	const changes = planFor(choices, catalogue).length;
	const read = targetsFor(choices, catalogue).length;
	const [stem, count] =
		changes === 0 || readers.has(format)
			? ['reads', read]
			: [format.startsWith('undo-') ? 'deletes' : 'writes', changes];
	return element(
		'p',
		{},
		fillPlural(messages.summary, stem as string, { count: Number(count) }, locale),
	);
}

/** Files that look, and change nothing. */
const readers: ReadonlySet<Format> = new Set(['check', 'snapshot']);

/** What has to be installed first, and the warning of the purpose. */
export function noticesFor(
	choices: Choices,
	{ messages, catalogue, locale }: WorkshopData,
): Node[] {
	const { updates, exchange, ended } = needsOf(choices, catalogue);
	const { summary } = messages;
	const list = (items: readonly string[]) =>
		new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
	const notices = [
		updates.length > 0 && fill(summary.updates, { updates: list(updates) }, locale),
		exchange &&
			fill(summary.exchangeUpdate, { exchange: exchange.name, update: exchange.update }, locale),
		ended.length > 0 && fill(summary.ended, { names: list(ended) }, locale),
		messages.warnings[choices.preset],
	];
	return notices.flatMap((text) => (text ? element('li', {}, prose(text)) : []));
}

/** The format to show: the one asked for, or the check where the purpose has no other and none was asked for. */
export function shownFormat(
	{ format, choices }: Address,
	{ catalogue }: WorkshopData,
	asked: boolean,
): Format {
	return asked || hasFile(format, planFor(choices, catalogue).length) ? format : 'check';
}
