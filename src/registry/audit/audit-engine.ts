import { fillPlural } from '../../i18n/fill.ts';
import type { Choices } from '../plan/choices.ts';
import type { AuditData, AuditMessages, WorkshopData } from '../workshop/workshop-data.ts';
import { type Audit, type AuditRow, audit } from './audit.ts';
import { auditRows } from './audit-rows.ts';
import { faultList, stepList } from './read-lines.ts';
import { type Paste, readPaste } from './readers/paste.ts';
import { repairFor } from './repair.ts';
import { clearRepair, showRepair } from './repair-view.ts';

export interface AuditEngine {
	/** Reads a text, shows what there is to say about it, and gives the summary. */
	show(text: string, choices: Choices): string;
	clear(): void;
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
	workshop: WorkshopData,
	root: HTMLElement,
): Promise<AuditEngine> {
	const response = await fetch(source);
	if (!response.ok) throw new Error(`${source}: ${response.status}`);
	const { stray, messages } = (await response.json()) as AuditData;
	const { catalogue, locale } = workshop;
	const found = root.querySelector('[data-found]') as HTMLElement;
	return {
		show(text, choices) {
			const paste = readPaste(text);
			const { format, snapshot } = paste;
			const result = audit(snapshot, choices, catalogue, stray);
			const isKnown = format !== 'unknown';
			found.replaceChildren(
				...stepList(paste, messages, locale),
				...(isKnown ? auditRows(result, format, messages, locale) : []),
				...(format === 'instructions' ? [] : faultList(paste, messages, locale)),
			);
			if (isKnown && format !== 'instructions') {
				const repair = repairFor(result, snapshot, stray);
				showRepair(root, repair, snapshot, messages, workshop);
			} else clearRepair(root);
			return summary(paste, result, messages, locale);
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
] as const satisfies [AuditRow['status'], string][];

/** What was read, and how many values are how. */
function summary(
	{ format, faults }: Paste,
	{ rows }: Audit,
	messages: AuditMessages,
	locale: string,
): string {
	if (format === 'unknown') {
		return messages.readFaults[faults[0]?.kind ?? 'unknownFormat'].replaceAll('`', '');
	}
	const counts = statuses.flatMap(([status, stem]) => {
		const count = rows.filter((row) => row.status === status).length;
		return count > 0 ? fillPlural(messages.audit, stem, { count }, locale) : [];
	});
	const isRight = rows.every(({ status }) => status === 'ok');
	const read = format === 'instructions' ? messages.audit.instructions : messages.view[format];
	return [read.replaceAll('`', ''), ...(isRight ? [messages.audit.allRight] : counts)].join(' ');
}
