import type { Fault } from '../../content-files/fault.ts';
import { suggest } from '../../content-files/suggest.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import { locales, sourceLocale } from '../../i18n/locales.ts';
import { articleSlugs, recordOf, recordPath } from '../../translation/core.ts';

/**
 * Articles and errors that were renamed or taken out: links, bookmarks and search engines still ask for their
 * addresses. The records of translations know them until they are stamped.
 */
function lostIn(
	files: ContentFiles,
	locale: string,
): [address: string, successor: string | undefined][] {
	const { articles, messages } = recordOf(files, locale);
	const slugs = articleSlugs(files);
	const ids = [...files.keys()].flatMap(
		(file) => /^content\/errors\/([^/]+)\.yaml$/.exec(file)?.[1] ?? [],
	);
	const recordedIds = Object.keys(messages['errors'] ?? {}).map((key) => key.split('.')[0] ?? '');
	const lost = (folder: string, known: readonly string[], names: readonly string[]) =>
		[...new Set(known)]
			.filter((name) => !names.includes(name))
			.map((name): [string, string | undefined] => [
				`${folder}/${name}/`,
				suggest(
					name,
					names.filter((other) => !known.includes(other)),
				),
			]);
	return [...lost('articles', Object.keys(articles), slugs), ...lost('errors', recordedIds, ids)];
}

/** Warnings, one for each address, at the record of the first language that has it: a page may be taken out on purpose. */
export function checkAddresses(files: ContentFiles): Fault[] {
	const first = new Map<string, Fault>();
	for (const locale of locales.filter((tag) => tag !== sourceLocale)) {
		for (const [address, successor] of lostIn(files, locale)) {
			const now = successor === undefined ? '' : ` (is it "${successor}" now?)`;
			const message = `there is no page any more at ${address}${now}, for which links and search engines still ask; give it its name back, or let your host lead on from there (docs/deploy.md, "Addresses that have changed"), then npm run translation -- stamp all`;
			if (!first.has(address)) first.set(address, { file: recordPath(locale), line: 1, message });
		}
	}
	return [...first.values()];
}
