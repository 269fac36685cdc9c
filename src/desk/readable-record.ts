import { checkRecords } from '../check/core.ts';
import { formatFault } from '../content-files/fault.ts';
import type { ContentFiles } from '../content-files/tree.ts';
import { sourceLocale } from '../i18n/locales.ts';
import { recordPath } from '../translation/core.ts';
import { Complaint } from './command.ts';

/**
 * Lets nobody write a record anew that cannot be read: what it says of outdated texts would be lost, and all of them
 * would count as made from the English of now.
 *
 * @throws Complaint with what is wrong in it
 */
export function expectReadable(files: ContentFiles, locale: string): void {
	const own = [recordPath(locale), recordPath(sourceLocale)];
	const [fault] = checkRecords(files).filter(({ file }) => own.includes(file));
	if (!fault) return;
	throw new Complaint(
		`${formatFault(fault)}; mend it, or take the file from the version before; nothing was written`,
	);
}
