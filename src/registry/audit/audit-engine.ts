import { element, prose } from '../../components/dom.ts';
import { fill, fillPlural } from '../../i18n/fill.ts';
import { colon, sentences } from '../../i18n/punctuation.ts';
import type { Choices } from '../plan/choices.ts';
import type { AuditData, AuditMessages, ChoiceData } from '../workshop/workshop-data.ts';
import { type Audit, type AuditRow, audit } from './audit.ts';
import { auditRecord, auditRows } from './audit-rows.ts';
import { showFleet } from './fleet-view.ts';
import { commandsBlock, newBlock } from './new-block.ts';
import { faultList, stepList } from './read-lines.ts';
import type { Paste, Server } from './readers/paste.ts';
import { recordView } from './record-view.ts';
import { repairFor } from './repair.ts';
import { clearRepair, showRepair } from './repair-view.ts';
import type { FiledServer } from './server-files.ts';
import { commandsToShow } from './show-more.ts';
import { suiteAudits, suiteSentence, suiteView } from './suites-view.ts';

export interface AuditEngine {
	/** Shows what there is to say about one server or several, and gives the summary. */
	show(servers: readonly Server[], choices: Choices): string;
	/** Which of the files that were dropped together are taken for one server. */
	sayFiles(servers: readonly FiledServer[]): string;
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
	const fetched = (await response.json()) as AuditData;
	const { stray, suites, messages } = fetched;
	const { catalogue, locale } = data;
	const found = root.querySelector('[data-found]') as HTMLElement;
	return {
		messages: messages.view,
		show([server, ...others], choices) {
			if (server === undefined) return '';
			if (others.length > 0) {
				clearRepair(root);
				return showFleet(root, [server, ...others], choices, fetched, data);
			}
			const { name, paste } = server;
			const { format, snapshot } = paste;
			const result = audit(snapshot, choices, catalogue, stray);
			const lists = suiteAudits(paste, suites);
			const isJudged = format !== 'unknown' && format !== 'suites' && !snapshot.isMixed;
			const isState = isJudged && format !== 'instructions';
			const repair = repairFor(result, snapshot, stray);
			const commands = isState ? commandsToShow(result, repair) : [];
			found.replaceChildren(
				...stepList(paste, messages, locale),
				...(isJudged ? auditRows(result, format, messages, locale) : []),
				...(isState
					? [recordView(root, messages.audit.record, auditRecord(result, messages))]
					: []),
				...(format === 'instructions' ? [] : faultList(paste, messages, locale)),
				...(commands.length > 0
					? [element('p', {}, prose(messages.audit.showMore)), commandsBlock(root, commands)]
					: []),
				...lists.flatMap((list) =>
					suiteView(list, messages, locale, (tone) => newBlock(root, tone)),
				),
			);
			if (isState) showRepair(root, repair, snapshot, messages, data);
			else clearRepair(root);
			const said = lists.map((list) => suiteSentence(list, messages, locale).replaceAll('`', ''));
			const isFine = lists.every(({ verdict }) => verdict === 'inCommon');
			const concluded = summary(paste, result, messages, locale, isFine);
			return (name && name + colon(locale)) + sentences(locale, [concluded, ...said]);
		},
		sayFiles(servers) {
			const groups = servers.filter(({ files }) => files.length > 1);
			const list = new Intl.ListFormat(locale, { style: 'narrow' });
			const said = groups.map(({ files }) =>
				fill(messages.audit.filesTogether, { files: list.format(files) }, locale),
			);
			const apart = servers.length > 1 ? messages.audit.filesApart : '';
			return sentences(locale, [...said, apart]).replaceAll('`', '');
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

/** What was read, and how many values are how. */
function summary(
	{ format, faults, snapshot }: Paste,
	{ rows }: Audit,
	messages: AuditMessages,
	locale: string,
	isFine: boolean,
): string {
	if (format === 'suites') return messages.view.suites;
	if (format === 'unknown') {
		return messages.readFaults[faults[0]?.kind ?? 'unknownFormat'].replaceAll('`', '');
	}
	if (snapshot.isMixed) return messages.audit.mixed.replaceAll('`', '');
	const shown = statuses.filter(([status]) => format !== 'instructions' || status !== 'unseen');
	const counts = shown.flatMap(([status, stem]) => {
		const count = rows.filter((row) => row.status === status).length;
		return count > 0 ? fillPlural(messages.audit, stem, { count }, locale) : [];
	});
	const isRight = isFine && rows.every(({ status }) => status === 'ok');
	const read = format === 'instructions' ? messages.audit.instructions : messages.view[format];
	const concluded = isRight ? [messages.audit.allRight] : counts;
	return sentences(locale, [read.replaceAll('`', ''), ...concluded]);
}
