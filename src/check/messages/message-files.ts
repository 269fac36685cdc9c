import type { Fault } from '../../content-files/fault.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import { type Locale, locales, sourceLocale } from '../../i18n/locales.ts';

export const messagePath = /^content\/messages\/([^/]+)\/([^/]+)\.json$/;

const pathOf = (locale: Locale, name: string) => `content/messages/${locale}/${name}.json`;

/** Files that some locales have and others lack. */
export function missingFiles(files: ContentFiles): Fault[] {
	const names = new Set([...files.keys()].flatMap((file) => messagePath.exec(file)?.[2] ?? []));
	return [...names].flatMap((name) => {
		const having = locales.filter((locale) => files.has(pathOf(locale, name)));
		if (having.includes(sourceLocale)) {
			return locales
				.filter((locale) => !having.includes(locale))
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
						`there is no ${pathOf(sourceLocale, name)}; rename the file or take it out`,
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

function fault(file: string, message: string): Fault {
	return { file, line: 1, message };
}
