import { element, prose } from '../../components/dom.ts';
import { fill, fillPlural } from '../../i18n/fill.ts';
import { sentences } from '../../i18n/punctuation.ts';
import type { Choices } from '../plan/choices.ts';
import type { AuditData, AuditMessages, ChoiceData } from '../workshop/workshop-data.ts';
import { encodeUtf16le } from '../writers/encode.ts';
import { writeReg } from '../writers/reg.ts';
import { audit } from './audit.ts';
import { type AuditedServer, compareServers } from './fleet.ts';
import { fleetRecord, fleetTable, rank } from './fleet-table.ts';
import { commandsBlock, fileBlock } from './new-block.ts';
import type { Server } from './readers/paste.ts';
import { recordView } from './record-view.ts';
import { repairFor, undoRepair } from './repair.ts';
import { commandsToShow } from './show-more.ts';
import { emptySnapshot } from './snapshot.ts';

/** Several servers: one table with a column for each, and for each its own repair. Gives the summary. */
export function showFleet(
	root: HTMLElement,
	read: readonly Server[],
	choices: Choices,
	{ stray, messages }: AuditData,
	data: ChoiceData,
): string {
	const { catalogue, locale } = data;
	const servers = read.map(({ name, paste: { snapshot, format } }): AuditedServer => {
		// What instructions would write is no server's.
		const seen = format === 'instructions' ? emptySnapshot() : snapshot;
		const shown = name || messages.audit.unnamed;
		return { name: shown, snapshot: seen, audit: audit(seen, choices, catalogue, stray) };
	});
	const rows = [...compareServers(servers, catalogue)].sort((a, b) => rank(a) - rank(b));
	const differing = rows.filter(({ differs }) => differs).length;
	const sentence =
		differing > 0
			? fillPlural(messages.audit, 'fleetDiffers', { count: differing }, locale)
			: messages.audit.fleetAlike;
	const count = fillPlural(messages.audit, 'fleet', { count: servers.length }, locale);
	root
		.querySelector('[data-found]')
		?.replaceChildren(
			element('h2', {}, messages.view.values),
			fleetTable(rows, servers, messages),
			recordView(root, messages.audit.record, fleetRecord(rows, servers, messages)),
			...servers.flatMap((server) => serverView(root, server, data, stray, messages)),
		);
	return sentences(locale, [count, sentence]);
}

function serverView(
	root: HTMLElement,
	{ name, snapshot, audit }: AuditedServer,
	{ catalogue, locale }: ChoiceData,
	stray: AuditData['stray'],
	messages: AuditMessages,
): Node[] {
	const repair = repairFor(audit, snapshot, stray);
	const commands = commandsToShow(audit, repair);
	const date = fill(messages.date, { date: catalogue.review.checked }, locale);
	const file = (prefix: string, changes: typeof repair, comment: string) => {
		const text = writeReg(changes, { comments: [comment, name, date] });
		return {
			name: `${prefix}-${name.replace(/[^\w.-]+/g, '_')}.reg`,
			text,
			bytes: encodeUtf16le(text),
		};
	};
	const title = element('h2', { translate: 'no' }, name);
	if (snapshot.isMixed) return [title, element('p', {}, prose(messages.audit.mixed))];
	return [
		title,
		...(repair.length === 0
			? [element('p', {}, messages.audit.nothingToRepair)]
			: [
					element('p', {}, messages.view.repairHelp),
					fileBlock(root, file('repair', repair, messages.repair)),
					fileBlock(
						root,
						file('undo-repair', undoRepair(repair, snapshot), messages.undoRepair),
						'undo',
					),
				]),
		...(commands.length > 0
			? [element('p', {}, prose(messages.audit.showMore)), commandsBlock(root, commands)]
			: []),
	];
}
