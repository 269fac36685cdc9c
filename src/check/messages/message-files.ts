import type { Fault } from '../../content-files/fault.ts';
import { didYouMean, suggest } from '../../content-files/suggest.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import { entryDepth } from '../../i18n/frame.ts';
import { type Locale, locales, sourceLocale } from '../../i18n/locales.ts';
import { copyFault } from '../files/copies.ts';
import { localeMeant } from '../files/unknown-locale.ts';

/** The path of a file of messages: its locale and its name. */
export const messagePath = /^content\/messages\/([^/]+)\/([^/]+)\.json$/;

const pathOf = (locale: Locale, name: string) => `content/messages/${locale}/${name}.json`;

/** What is wrong with a file that no other locale has and that is a copy of one. */
export function copyOfMessages(file: string, files: ContentFiles): string | undefined {
	const name = messagePath.exec(file)?.[2];
	if (name === undefined || files.has(pathOf(sourceLocale, name))) return undefined;
	return copyFault(file, files);
}

/** Files that some locales have and others lack, though they have to. */
export function missingFiles(files: ContentFiles, established: ReadonlySet<Locale>): Fault[] {
	const named = [...files.keys()].filter((file) => copyOfMessages(file, files) === undefined);
	const names = new Set(named.flatMap((file) => messagePath.exec(file)?.[2] ?? []));
	const sourceNames = [...names].filter((name) => files.has(pathOf(sourceLocale, name)));
	const meant = meantElsewhere(files, sourceNames);
	return [...names].flatMap((name) => {
		const having = locales.filter((locale) => files.has(pathOf(locale, name)));
		if (having.includes(sourceLocale)) {
			return locales
				.filter((locale) => !having.includes(locale) && isOwed(name, locale, established))
				.filter((locale) => !meant.has(pathOf(locale, name)))
				.map((locale) =>
					fault(pathOf(locale, name), `missing; translate ${pathOf(sourceLocale, name)}`),
				);
		}
		// One locale alone has a name wrong; where several agree, it is the source that lacks the file.
		const [only, ...others] = having;
		if (only === undefined) return [];
		return others.length === 0
			? [
					fault(
						pathOf(only, name),
						`there is no ${pathOf(sourceLocale, name)}${didYouMean(name, sourceNames) || '; rename the file or take it out'}`,
					),
				]
			: [
					fault(
						pathOf(sourceLocale, name),
						`missing, but ${having.join(', ')} have it; put it back, or take it out there too`,
					),
				];
	});
}

/** Files that are there under another name, or in a folder with another name, of which is told where they are. */
function meantElsewhere(files: ContentFiles, names: readonly string[]): Set<string> {
	return new Set(
		[...files.keys()].flatMap((file) => {
			const [, tag, name] = messagePath.exec(file) ?? [];
			if (tag === undefined || name === undefined) return [];
			const locale = locales.find((each) => each === tag) ?? localeMeant(tag);
			const right = names.includes(name) ? name : suggest(name, names);
			return locale === undefined || right === undefined ? [] : pathOf(locale, right);
		}),
	);
}

/** Whether a text that a locale lacks is a fault: the frame of one that was published, and not what follows later. */
export function isOwed(name: string, locale: Locale, established: ReadonlySet<Locale>): boolean {
	return entryDepth(name) === undefined && established.has(locale);
}

function fault(file: string, message: string): Fault {
	return { file, line: 1, message };
}
