import { readContent } from '../content-files/tree.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Coverage, coverageOf } from './coverage.ts';

const coverages = new Map<Locale, Coverage>();

/** What of a locale is there, for a page. A build asks for it in every language. */
export function collectedCoverage(locale: Locale): Coverage {
	const known = import.meta.env.PROD ? coverages.get(locale) : undefined;
	const coverage = known ?? coverageOf(readContent(process.cwd()), locale);
	coverages.set(locale, coverage);
	return coverage;
}
