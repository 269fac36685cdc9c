import { element, prose } from '../../components/dom.ts';
import { fill, fillPlural } from '../../i18n/fill.ts';
import type { Address, Choices, Format } from '../plan/choices.ts';
import { needsOf } from '../plan/needs.ts';
import { planFor, targetsFor } from '../plan/plan-for.ts';
import { commentsFor } from '../writers/comments.ts';
import { fileName } from '../writers/formats.ts';
import { encodeFile, writeFiles } from '../writers/write-files.ts';
import { clearFile, showFile } from './file-block.ts';
import type { WorkshopData } from './workshop-data.ts';

export type Files = ReadonlyMap<Format, string>;

/** The texts of all files that the choices lead to, with comments in the languages of the data. */
export function filesFor(choices: Choices, { catalogue, languages, page }: WorkshopData): Files {
	return writeFiles(choices, catalogue, (format) =>
		commentsFor(format, choices, catalogue, languages, page),
	);
}

/** Shows the files, or takes all of them away where there are none. */
export function showFiles(
	root: HTMLElement,
	files: Files,
	{ preset, ...rest }: Choices,
	data: WorkshopData,
): void {
	const { messages, locale, catalogue } = data;
	const count = planFor({ preset, ...rest }, catalogue).length;
	for (const panel of root.querySelectorAll<HTMLElement>('[data-panel]')) {
		const format = panel.dataset['panel'] as Format;
		const text = files.get(format);
		const block = panel.querySelector('figure') as HTMLElement;
		const effect = panel.querySelector('[data-effect]') as HTMLElement;
		block.hidden = text === undefined;
		const isUndo = format.startsWith('undo-');
		effect.hidden = text !== undefined && !isUndo;
		if (text === undefined) {
			clearFile(block);
			effect.replaceChildren(messages.notForPurpose);
			continue;
		}
		const bytes = encodeFile(format, text);
		showFile(block, { name: fileName(format, preset), text, bytes });
		if (isUndo) effect.replaceChildren(fillPlural(messages.summary, 'deletes', { count }, locale));
	}
}

/** What will be done, in one sentence. */
export function summaryOf(choices: Choices, { messages, catalogue, locale }: WorkshopData): Node {
	const plan = planFor(choices, catalogue);
	const [stem, count] =
		plan.length > 0 ? ['writes', plan.length] : ['reads', targetsFor(choices, catalogue).length];
	return element(
		'p',
		{},
		fillPlural(messages.summary, stem as string, { count: Number(count) }, locale),
	);
}

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
export function shownFormat({ format }: Address, files: Files, asked: boolean): Format {
	return files.has(format) || asked || files.size === 0 ? format : 'check';
}
