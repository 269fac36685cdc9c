import type { Locale } from '../i18n/locales.ts';
import audit from './sheets/audit.css?url';
import error from './sheets/error.css?url';
import finding from './sheets/finding.css?url';
import reading from './sheets/reading.css?url';
import scriptAudit from './sheets/scripts/audit.css?url';
import scriptError from './sheets/scripts/error.css?url';
import scriptFinding from './sheets/scripts/finding.css?url';
import scriptReading from './sheets/scripts/reading.css?url';
import scriptSearching from './sheets/scripts/searching.css?url';
import scriptTranslation from './sheets/scripts/translation.css?url';
import scriptWorkshop from './sheets/scripts/workshop.css?url';
import searching from './sheets/searching.css?url';
import translation from './sheets/translation.css?url';
import workshop from './sheets/workshop.css?url';

const sheets = { audit, error, finding, reading, searching, translation, workshop };

/** The same with `styles/scripts.css` behind it: in one file, because a second would be a request of its own. */
const scriptSheets: typeof sheets = {
	audit: scriptAudit,
	error: scriptError,
	finding: scriptFinding,
	reading: scriptReading,
	searching: scriptSearching,
	translation: scriptTranslation,
	workshop: scriptWorkshop,
};

/** What is read and what there is work to do on look like nothing else. */
export type Sheet = keyof typeof sheets;

/** The address of the one sheet that a page has. */
export function sheetFor(locale: Locale, sheet: Sheet): string {
	return (/^(?:he|ar|ja|zh|ko)\b/.test(locale) ? scriptSheets : sheets)[sheet];
}
