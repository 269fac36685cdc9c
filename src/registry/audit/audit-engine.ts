import { element, prose } from '../../components/dom.ts';
import { fillPlural } from '../../i18n/fill.ts';
import type { Choices } from '../plan/choices.ts';
import type { AuditData, AuditMessages, ChoiceData } from '../workshop/workshop-data.ts';
import { type Audit, type AuditRow, audit } from './audit.ts';
import { auditRows } from './audit-rows.ts';
import { faultList, stepList } from './read-lines.ts';
import { type Paste, readPaste } from './readers/paste.ts';
import { repairFor } from './repair.ts';
import { clearRepair, showRepair } from './repair-view.ts';
import { commandsToShow } from './show-more.ts';
import { suiteAudits, suiteSentence, suiteView } from './suites-view.ts';

export interface AuditEngine {
	/** Reads a text, shows what there is to say about it, and gives the summary. */
	show(text: string, choices: Choices): string;
	clear(): void;
	/** The texts of the page's part. */
	readonly messages: AuditMessages['view'];
}

/**
 * Everything of the audit that is fetched at its first use: the code with this module, the texts and the stray
 * names here.
 *
 * @param source address of the data
 * @param root holds `[data-found]` and `[data-repair]`
 * @throws Error where the data cannot be fetched
 */
export async function openAudit(
	source: string,
	data: ChoiceData,
	root: HTMLElement,
): Promise<AuditEngine> {
	const response = await fetch(source);
	if (!response.ok) throw new Error(`${source}: ${response.status}`);
	const { stray, suites, messages } = (await response.json()) as AuditData;
	const { catalogue, locale } = data;
	const found = root.querySelector('[data-found]') as HTMLElement;
	return {
		messages: messages.view,
		show(text, choices) {
			const paste = readPaste(text);
			const { format, snapshot } = paste;
			const result = audit(snapshot, choices, catalogue, stray);
			const lists = suiteAudits(paste, suites);
			const isState = format !== 'unknown' && format !== 'instructions' && format !== 'suites';
			const repair = repairFor(result, snapshot, stray);
			const commands = isState ? commandsToShow(result, repair) : [];
			found.replaceChildren(
				...stepList(paste, messages, locale),
				...(format === 'unknown' || format === 'suites'
					? []
					: auditRows(result, format, messages, locale)),
				...(format === 'instructions' ? [] : faultList(paste, messages, locale)),
				...commandBlock(root, commands, messages.audit.showMore),
				...lists.flatMap((list) =>
					suiteView(list, messages, locale, (tone) => newBlock(root, tone)),
				),
			);
			if (isState) showRepair(root, repair, snapshot, messages, data);
			else clearRepair(root);
			const said = lists.map((list) => suiteSentence(list, messages, locale).replaceAll('`', ''));
			const isFine = lists.every(({ verdict }) => verdict === 'inCommon');
			return [summary(paste, result, messages, locale, isFine), ...said].join(' ');
		},
		clear() {
			found.replaceChildren();
			clearRepair(root);
		},
	};
}

const statuses = [
	['ok', 'right'],
	['wrong', 'wrong'],
	['missing', 'missing'],
	['stray', 'stray'],
	['unseen', 'unseen'],
] as const satisfies [AuditRow['status'], string][];

/** An empty block like the one of the repair. */
function newBlock(root: HTMLElement, tone: 'plain' | 'undo' = 'plain'): HTMLElement {
	const output = tone === 'undo' ? 'undo-repair' : 'repair';
	const block = root
		.querySelector(`[data-repair] [data-output="${output}"]`)
		?.closest('figure')
		?.cloneNode(true) as HTMLElement;
	const link = block.querySelector('.download');
	link?.removeAttribute('href');
	block.querySelector('output')?.replaceChildren();
	block.querySelector('[data-output]')?.setAttribute('data-output', `${tone}-block`);
	return block;
}

/** The commands that show the rest, in a block. */
function commandBlock(root: HTMLElement, commands: readonly string[], title: string): Node[] {
	if (commands.length === 0) return [];
	const block = newBlock(root);
	const code = block.querySelector('[data-output]') as HTMLElement;
	block.querySelector('.download')?.remove();
	code.setAttribute('data-output', 'show');
	code.textContent = commands.join('\n');
	(block.querySelector('.label') as HTMLElement).textContent = 'cmd';
	return [element('p', {}, prose(title)), block];
}

/** What was read, and how many values are how. */
function summary(
	{ format, faults }: Paste,
	{ rows }: Audit,
	messages: AuditMessages,
	locale: string,
	isFine: boolean,
): string {
	if (format === 'suites') return messages.view.suites;
	if (format === 'unknown') {
		return messages.readFaults[faults[0]?.kind ?? 'unknownFormat'].replaceAll('`', '');
	}
	const shown = statuses.filter(([status]) => format !== 'instructions' || status !== 'unseen');
	const counts = shown.flatMap(([status, stem]) => {
		const count = rows.filter((row) => row.status === status).length;
		return count > 0 ? fillPlural(messages.audit, stem, { count }, locale) : [];
	});
	const isRight = isFine && rows.every(({ status }) => status === 'ok');
	const read = format === 'instructions' ? messages.audit.instructions : messages.view[format];
	return [read.replaceAll('`', ''), ...(isRight ? [messages.audit.allRight] : counts)].join(' ');
}
