import { isScalar, isSeq, parseDocument } from 'yaml';
import type { ContentFiles } from '../content-files/tree.ts';
import { sourceLocale } from '../i18n/locales.ts';
import { keysIn } from '../i18n/plural-keys.ts';
import { isGroup, parsed, toJson } from '../translation/core.ts';
import { type Replacement, withReplacements } from './replacements.ts';

/**
 * The files of messages of a locale after some texts were put in: keys in the order of the English, whatever else
 * stands in a file left as it is. Files without a new text are not among them.
 *
 * @param texts by id: `errors.java-pkix.title`
 */
export function withMessages(
	files: ContentFiles,
	locale: string,
	texts: ReadonlyMap<string, string>,
): Map<string, string> {
	const names = new Set([...texts.keys()].map((id) => id.split('.')[0] ?? ''));
	return new Map(
		[...names].map((name) => {
			const file = `content/messages/${locale}/${name}.json`;
			const inName = [...texts].filter(([id]) => id.startsWith(`${name}.`));
			const inPlace = replaced(files.get(file) ?? '{}', inName);
			if (inPlace !== undefined) return [file, inPlace];
			const english = parsed(files, sourceLocale, name);
			return [file, toJson(filled(english, parsed(files, locale, name), name))];
		}),
	);

	function filled(english: unknown, own: unknown, id: string): unknown {
		if (Array.isArray(english)) {
			const items = Array.isArray(own) ? own : [];
			return english.map((item, index) => filled(item, items[index], `${id}.${index}`));
		}
		if (!isGroup(english)) return texts.get(id) ?? (typeof own === 'string' ? own : '');
		const group = isGroup(own) ? own : {};
		const keys = keysIn(Object.keys(english), locale);
		const known = [...keys].map(([key, from]) => [
			key,
			filled(english[from], group[key], `${id}.${key}`),
		]);
		const others = Object.entries(group).filter(([key]) => !keys.has(key));
		return Object.fromEntries([...known, ...others]);
	}
}

/**
 * The texts put in where they stand, so that a key that is a number keeps its place, which it loses among the keys of
 * an object. `undefined` where one is not there yet, or is an item of a list, whose lines depend on its length.
 */
function replaced(
	json: string,
	texts: readonly (readonly [id: string, text: string])[],
): string | undefined {
	const document = parseDocument(json);
	const places: Replacement[] = [];
	for (const [id, text] of texts) {
		const keys = id.split('.').slice(1);
		const node = document.getIn(keys, true);
		const isItem = isSeq(document.getIn(keys.slice(0, -1), true));
		if (isItem || !isScalar(node) || typeof node.value !== 'string' || !node.range)
			return undefined;
		places.push({ from: node.range[0], to: node.range[1], text: JSON.stringify(text) });
	}
	return withReplacements(json, places);
}
