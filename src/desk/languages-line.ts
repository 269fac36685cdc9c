import type { ContentFiles } from '../content-files/tree.ts';
import { ownName } from '../i18n/describe.ts';
import { locales, sourceLocale } from '../i18n/locales.ts';
import { coverageOf, wordsCovered } from '../translation/core.ts';

/**
 * The languages of the site with how much of the English each has, for the README: `Deutsch (de) 100 %`. A language
 * without its frame is not published and says so.
 */
export function languagesLine(files: ContentFiles): string {
	const rows = locales
		.filter((locale) => locale !== sourceLocale)
		.map((locale) => {
			const coverage = coverageOf(files, locale);
			const state = coverage.frame ? '' : ', not published yet';
			return `${ownName(locale)} (${locale}) ${wordsCovered(coverage).percent} %${state}`;
		});
	return `${ownName(sourceLocale)}, and of its words: ${rows.join('; ')}.`;
}

const [begin, end] = ['<!-- languages -->', '<!-- /languages -->'];

/** A README with the line in the place that it keeps for it; `undefined` where there is no such place. */
export function withLanguages(readme: string, line: string): string | undefined {
	const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
	if (from < 0 || to < from) return undefined;
	return `${readme.slice(0, from + begin.length)}\n${line}\n${readme.slice(to)}`;
}
