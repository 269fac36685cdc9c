import type { Fault } from '../../content-files/fault.ts';
import { suggest } from '../../content-files/suggest.ts';
import { type Locale, sourceLocale } from '../../i18n/locales.ts';
import { pluralStem } from '../../i18n/plural-keys.ts';
import type { AllMessages } from './allow-list.ts';
import { byOutermost, withGroups } from './key-groups.ts';
import { type MessageFile, parentOf, shown } from './message-file.ts';
import type { OnlyInSource } from './message-keys.ts';

/** Keys that were changed in the source alone, and that there. */
export interface SourceChanges extends OnlyInSource {
	faults: Fault[];
}

/**
 * Where all translations agree against the source, the source is what was changed last: one fault there, in place of
 * one or two in every translation with advice that would spoil what is right.
 *
 * @param whole the locales that have everything, so that what they lack was not left for later
 */
export function sourceChanges(
	name: string,
	source: MessageFile,
	all: AllMessages,
	whole: ReadonlySet<Locale>,
): SourceChanges {
	const translations = [...all].flatMap(([locale, byName]) => {
		const file = byName.get(name);
		return locale === sourceLocale || !whole.has(locale) || !file
			? []
			: [{ locale, keys: stemsOf(file) }];
	});
	const own = stemsOf(source);
	const [first, ...others] = translations;
	if (!first || others.length === 0) return { lost: new Set(), renamed: new Set(), faults: [] };
	const inAll = [...first.keys].filter((key) => others.every(({ keys }) => keys.has(key)));
	const lost = inAll.filter((key) => !own.has(key));
	const added = [...own].filter((key) => translations.every(({ keys }) => !keys.has(key)));
	const addedGroups = byOutermost(added, withGroups(first.keys));
	const renamed = new Set<string>();
	const locales = translations.map(({ locale }) => locale);
	const faults = [...byOutermost(lost, withGroups(own)).keys()].map((key) => {
		const siblings = [...addedGroups.keys()].filter((other) => parentOf(other) === parentOf(key));
		const right = suggest(key, siblings);
		for (const each of addedGroups.get(right ?? '') ?? []) renamed.add(each);
		const line = source.lineOf(right ?? key);
		return { file: source.file, line, message: faultOf(key, right, locales) };
	});
	return { lost: new Set(lost), renamed, faults };
}

function faultOf(key: string, right: string | undefined, locales: readonly Locale[]): string {
	const others = locales.join(', ');
	return right === undefined
		? `"${shown(key)}" is missing here, but stands in ${others}; put it back, or take it out there too`
		: `"${shown(right)}" is "${shown(key)}" in ${others}; write "${shown(key)}" here, or rename it there too`;
}

function stemsOf({ messages }: MessageFile): Set<string> {
	return new Set([...messages.keys()].map(pluralStem));
}
