import { sourceHash, sourceSchema, splitFrontMatter } from '../articles/core.ts';
import { readWithSchema } from '../content-files/read-yaml.ts';
import type { ContentFiles } from '../content-files/tree.ts';
import { sourceLocale } from '../i18n/locales.ts';
import {
	articlePath,
	articleStates,
	isSelected,
	messageStates,
	recordFiles,
	stamped,
} from '../translation/core.ts';
import { Complaint } from './command.ts';
import { expectReadable } from './readable-record.ts';

/** What the stamping of a language has done. */
export interface Stamped {
	/** Files that are written, by path. */
	files: Map<string, string>;
	/** Texts that nobody had recorded before. */
	recorded: number;
	/** Texts that were outdated. */
	renewed: number;
	/** Texts that are outdated still. */
	left: number;
}

/**
 * Records that the new texts of a language, and those that are named, were made from the English of now.
 *
 * @param what files, groups, keys and articles
 * @param options `all`: everything that is outdated, too; `reviewer`: who has read the named files
 * @throws Complaint where an article has no place for it
 */
export function stampLocale(
	files: ContentFiles,
	locale: string,
	what: readonly string[],
	{ all, reviewer }: { all: boolean; reviewer?: string },
): Stamped {
	expectReadable(files, locale);
	const states = statesOf(files, locale);
	const outdated = states.filter(({ state }) => state === 'outdated').map(({ name }) => name);
	const selection = all ? [...what, ...outdated] : what;
	let record = stamped(files, locale, selection);
	if (reviewer !== undefined)
		record = { ...record, reviewers: reviewed(record.reviewers, what, reviewer) };
	const left = outdated.filter((name) => !isSelected(selection, name)).length;
	return {
		files: new Map([
			...recordFiles(files, locale, record),
			...stampedArticles(files, locale, selection),
		]),
		recorded: states.filter(({ state }) => state === 'unrecorded').length,
		renewed: outdated.length - left,
		left,
	};
}

/** Whether a language has a text, group, file or article of this name. */
export function hasText(files: ContentFiles, locale: string, what: string): boolean {
	return statesOf(files, locale).some(({ name }) => isSelected([what], name));
}

function statesOf(files: ContentFiles, locale: string) {
	return [
		...messageStates(files, locale).map(({ text, state }) => ({
			name: [text.name, ...text.keys].join('.'),
			state,
		})),
		...articleStates(files, locale).map(({ slug, state }) => ({ name: slug, state })),
	];
}

function reviewed(before: Readonly<Record<string, string>>, what: readonly string[], name: string) {
	const files = what.map((word) => word.replace(/^content\/messages\/[^/]+\/|\.json$/g, ''));
	return { ...before, ...Object.fromEntries(files.map((file) => [file, name])) };
}

/** Articles that are new or selected, with the hash of the whole source in their front matter. */
function stampedArticles(
	files: ContentFiles,
	locale: string,
	selection: readonly string[],
): [file: string, text: string][] {
	return articleStates(files, locale).flatMap(({ slug, state }) => {
		if (state === 'missing') return [];
		// A hash that was never filled in, of an article that is recorded, is filled in where nothing has changed since.
		const isEmpty = /^ {2}source: *(?:""|'')? *$/m.test(files.get(articlePath(slug, locale)) ?? '');
		const isNew = state === 'unrecorded' || (state === 'current' && isEmpty);
		if (!isNew && !isSelected(selection, slug)) return [];
		const source = splitFrontMatter(files.get(articlePath(slug, sourceLocale)) ?? '');
		const path = articlePath(slug, sourceLocale);
		const head = readWithSchema(path, source.frontMatter, sourceSchema, 2);
		if (!head.ok) return [];
		const file = articlePath(slug, locale);
		const text = files.get(file) ?? '';
		const hash = sourceHash({ ...head.value, body: source.body });
		if (!/^ {2}source:/m.test(text)) {
			throw new Complaint(
				`${file}:1: no "source" under "translation" in the front matter; add one`,
			);
		}
		return [[file, text.replace(/^( {2}source:).*$/m, `$1 "${hash}"`)]];
	});
}
