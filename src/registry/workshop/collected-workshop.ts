import { type Locale, sourceLocale } from '../../i18n/locales.ts';
import { absolute, pagePath } from '../../i18n/routes.ts';
import { translate } from '../../i18n/translate.ts';
import { collectedCatalogue } from '../catalogue/collected.ts';
import { protocolOf } from '../catalogue/default-note.ts';
import { loadStray } from '../catalogue/load-stray.ts';
import { loadSuites } from '../catalogue/load-suites.ts';
import { type Group, groups } from '../catalogue/schema.ts';
import { formats } from '../plan/choices.ts';
import type { CommentTexts } from '../writers/comments.ts';
import { fileForms } from '../writers/formats.ts';
import { registryMessages, workshopMessages } from './messages.ts';
import type { AuditData, ChoiceData, WorkshopData } from './workshop-data.ts';

type Messages = Awaited<ReturnType<typeof registryMessages>>;

/** What the workshop of a locale needs in the browser, from the content. */
export async function collectedWorkshop(locale: Locale): Promise<WorkshopData> {
	const t = await translate(locale, 'workshop');
	const choices = await collectedYardstick(locale);
	const messages = await registryMessages(locale);
	const { explanations, summary, notes } = messages;
	const names: Partial<Record<Group, string>> = {
		ciphers: t(($) => $.groups.ciphers),
		hashes: t(($) => $.groups.hashes),
	};
	const options: Partial<Record<string, { name: string }>> = messages.options;
	const groupName = (group: Group) =>
		protocolOf(group) ?? names[group] ?? options[group]?.name ?? group;
	// Purposes name groups, and nothing in the page names a setting: half a kilobyte of names.
	const settings = choices.catalogue.settings.map((setting) => ({ ...setting, id: '' }));
	return {
		...choices,
		catalogue: { ...choices.catalogue, settings },
		page: absolute(pagePath(locale, 'registry/')),
		languages: {
			reader: commentTexts(messages),
			en: englishComments(await registryMessages(sourceLocale)),
		},
		messages: {
			...choices.messages,
			warnings: mapPresets(messages, ({ warning }) => warning),
			groups: Object.fromEntries(groups.map((group) => [group, groupName(group)])) as Record<
				Group,
				string
			>,
			explanations,
			summary,
			notes: {
				missingOn: notes.missingOn,
				missingOff: notes.missingOff,
				missingUnsupported: notes.missingUnsupported,
				missingDotnet: notes.missingDotnet,
				missingWinhttp: notes.missingWinhttp,
				missingDefault: notes.missingDefault,
			},
			notForPurpose: t(($) => $.result.notForPurpose),
			failed: t(($) => $.result.failed),
		},
	};
}

/** What the form of choices needs in the browser, on either page. */
export async function collectedYardstick(locale: Locale): Promise<ChoiceData> {
	const t = await translate(locale, 'workshop');
	const catalogue = await collectedCatalogue();
	const { refusals, addressFaults } = await registryMessages(locale);
	return {
		locale,
		// The sources are for maintainers.
		catalogue: { ...catalogue, review: { ...catalogue.review, sources: [] } },
		messages: { refusals, addressFaults, noFile: t(($) => $.result.noFile) },
	};
}

/** What the audit of a locale fetches. */
export async function collectedAudit(locale: Locale): Promise<AuditData> {
	const { audit, notes, readFaults, comments } = await registryMessages(locale);
	return {
		stray: loadStray(),
		suites: loadSuites(),
		messages: {
			audit,
			notes,
			readFaults,
			repair: comments.repair,
			undoRepair: comments['undo-repair'],
			date: comments.date,
			view: (await workshopMessages(locale)).audit,
		},
	};
}

function commentTexts(messages: Messages): CommentTexts {
	const { repair, 'undo-repair': undoRepair, ...comments } = messages.comments;
	return { presets: mapPresets(messages, ({ name }) => name), comments };
}

function englishComments(messages: Messages): CommentTexts {
	const { presets, comments } = commentTexts(messages);
	const { machine, machineWithExchange, date, link, run, unblock, trial } = comments;
	const ascii = formats.filter((format) => fileForms[format].comments === 'en');
	const own = Object.fromEntries(ascii.map((format) => [format, comments[format]]));
	return {
		presets,
		comments: { ...own, machine, machineWithExchange, date, link, run, unblock, trial },
	};
}

function mapPresets(
	{ presets }: Messages,
	text: (preset: { name: string; warning: string }) => string,
): Record<string, string> {
	return Object.fromEntries(Object.entries(presets).map(([id, preset]) => [id, text(preset)]));
}
