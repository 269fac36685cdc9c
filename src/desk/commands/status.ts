import { parse } from 'yaml';
import { splitFrontMatter } from '../../articles/core.ts';
import { type Locale, locales, sourceLocale } from '../../i18n/locales.ts';
import { formatNumber } from '../../i18n/number-tag.ts';
import {
	articlePath,
	articleSlugs,
	articleStates,
	coverageOf,
	messageNames,
	messageStates,
	recordOf,
	wordsCovered,
} from '../../translation/core.ts';
import type { Command, Desk } from '../command.ts';
import { table } from '../table.ts';

/** The state of every locale, a row each. */
export const status: Command = {
	usage: 'status',
	about: 'shows how far each language is; so does the command without a word',
	run({ files, say }) {
		const rows = locales
			.filter((locale) => locale !== sourceLocale)
			.map((locale) => row(files, locale));
		const head = [
			'',
			'published',
			'words done',
			'',
			'missing',
			'outdated',
			'unrecorded',
			'second reader',
		];
		for (const line of table([head, ...rows])) say(line);
		say(
			'Missing, outdated and unrecorded count texts of the interface, errors and codes, and articles.',
		);
	},
};

function row(files: Desk['files'], locale: Locale): string[] {
	const coverage = coverageOf(files, locale);
	const { words, done, percent } = wordsCovered(coverage);
	const states = [...messageStates(files, locale), ...articleStates(files, locale)];
	const count = (wanted: string) => String(states.filter(({ state }) => state === wanted).length);
	return [
		locale,
		coverage.frame ? 'yes' : 'not yet',
		`${formatNumber(sourceLocale, done)} of ${formatNumber(sourceLocale, words)}`,
		`${percent} %`,
		count('missing'),
		count('outdated'),
		count('unrecorded'),
		secondReaders(files, locale),
	];
}

/** Of how many articles and files of messages a second person has read the translation. */
function secondReaders(files: Desk['files'], locale: Locale): string {
	const slugs = articleSlugs(files);
	const articles = slugs.filter((slug) => {
		const { frontMatter } = splitFrontMatter(files.get(articlePath(slug, locale)) ?? '');
		try {
			return Boolean(parse(frontMatter)?.translation?.reviewer);
		} catch {
			return false;
		}
	});
	const { reviewers } = recordOf(files, locale);
	const names = messageNames(files);
	const read = names.filter((name) => reviewers[name] !== undefined);
	return `${articles.length} of ${slugs.length} articles, ${read.length} of ${names.length} files`;
}
