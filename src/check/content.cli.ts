import { isLocale } from '../i18n/locales.ts';
import { coverageLine } from '../translation/core.ts';
import { adviceOn, checkTree } from './check-tree.ts';
import { unknownLocale } from './files/unknown-locale.ts';
import { ofLocale, report } from './report.ts';

/**
 * `npm run check:content`: prints every fault of the content and fails if there is one.
 * `npm run check:content -- de`: those that somebody who translates into one language has to mend.
 */
const [locale] = process.argv.slice(2).filter((word) => word !== '--');
if (locale !== undefined && !isLocale(locale)) {
	console.error(unknownLocale(locale));
	process.exit(1);
}
const { faults: all, files } = checkTree(process.cwd());
const faults = locale === undefined ? all : ofLocale(all, locale);
for (const line of report(faults)) console.error(line);
const { warnings: allWarnings, unfinished, oldest } = adviceOn(process.cwd());
const warnings = locale === undefined ? allWarnings : ofLocale(allWarnings, locale);
for (const line of report(warnings)) console.log(`warning: ${line}`);
for (const coverage of unfinished) {
	if (locale === undefined || coverage.locale === locale) console.log(coverageLine(coverage));
}
const count =
	faults.length === 0 ? 'no fault' : `${faults.length} fault${faults.length === 1 ? '' : 's'}`;
console.log(`Content: ${files} files, ${count}${locale === undefined ? '' : ` for ${locale}`}.`);
if (oldest) console.log(`The text that was checked the longest ago: ${oldest}.`);
process.exitCode = faults.length === 0 ? 0 : 1;
