import type { z } from 'astro/zod';
import type { Fault } from '../../content-files/fault.ts';
import { type LocatedValue, readLocated } from '../../content-files/read-yaml.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import { isLocale } from '../../i18n/locales.ts';
import { unknownLocale } from '../files/unknown-locale.ts';
import { searchWordsSchema, termsSchema } from './term-schema.ts';

/** Faults of the files of which each language has one: its terms, its words for the search, its record. */
export function checkLanguageFiles(files: ContentFiles): Fault[] {
	return [...files].flatMap(([file, text]) => {
		const [, folder, tag] =
			/^content\/(search|terms|made-from)\/([^/]+)\.(?:yaml|json)$/.exec(file) ?? [];
		if (tag === undefined) return [];
		if (!isLocale(tag)) return { file, line: 1, message: unknownLocale(tag) };
		if (folder === 'search') {
			const read = readLocated(file, text, searchWordsSchema);
			return read.ok ? [] : read.faults;
		}
		if (folder !== 'terms') return [];
		const read = readLocated(file, text, termsSchema);
		return read.ok ? termFaults(file, read.value) : read.faults;
	});
}

/** A word that is both to be used and not, and a concept that stands there twice. */
function termFaults(
	file: string,
	{ value, lineOf }: LocatedValue<z.output<typeof termsSchema>>,
): Fault[] {
	const first = new Map<string, number>();
	return value.flatMap(({ concept, use, not }, index) => {
		const faults: Fault[] = not.flatMap((word, at) => {
			if (!use.includes(word)) return [];
			const message = `"${word}" stands under "use" as well; take it out of one of the two`;
			return { file, line: lineOf([index, 'not', at]), message };
		});
		const line = lineOf([index, 'concept']);
		const other = first.get(concept);
		first.set(concept, other ?? line);
		if (other === undefined) return faults;
		const message = `the concept "${concept}" stands in line ${other} already; make one of the two`;
		return [...faults, { file, line, message }];
	});
}
