import { type Fault, formatFault } from '../content-files/fault.ts';

/** So many faults of one file are named; a file with more has mostly one reason for all of them. */
const mostOfOneFile = 20;

/** The faults as lines, file by file, with the count of those that are left out. */
export function report(faults: readonly Fault[]): string[] {
	const byFile = new Map<string, Fault[]>();
	for (const fault of faults) byFile.set(fault.file, [...(byFile.get(fault.file) ?? []), fault]);
	return [...byFile].flatMap(([file, ofFile]) => {
		const left = ofFile.length - mostOfOneFile;
		const named = ofFile.slice(0, mostOfOneFile).map(formatFault);
		return left > 0 ? [...named, `${file}: and ${left} more`] : named;
	});
}

/**
 * Faults that concern one locale: in its own files, and in those that all locales share.
 *
 * @example ofLocale(faults, 'de') // those of content/articles/x/de.md, content/messages/de/… and of the data
 */
export function ofLocale(faults: readonly Fault[], locale: string): Fault[] {
	return faults.filter(({ file }) => {
		const tag =
			/^content\/(?:articles\/[^/]+\/([^/]+)\.md|messages\/([^/]+)\/|terms\/([^/]+)\.yaml|made-from\/([^/]+)\.json)/.exec(
				file,
			);
		const found = tag?.slice(1).find((part) => part !== undefined);
		return found === undefined || found === locale;
	});
}
