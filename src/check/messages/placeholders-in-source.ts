import type { Fault } from '../../content-files/fault.ts';
import { type Locale, sourceLocale } from '../../i18n/locales.ts';
import { pluralForm } from '../../i18n/plural-keys.ts';
import type { AllMessages } from './allow-list.ts';
import { type MessageFile, shown } from './message-file.ts';
import { checkPlaceholders, placeholdersIn } from './placeholders.ts';

/** Texts whose placeholders are the source's fault, by key as `MessageFile` joins them. */
export interface PlaceholderChanges {
	keys: ReadonlySet<string>;
	faults: Fault[];
}

/** As with keys: where all translations agree against the source, it is the source that was changed last. */
export function placeholderChanges(
	name: string,
	source: MessageFile,
	all: AllMessages,
): PlaceholderChanges {
	const translations = [...all].flatMap(([locale, byName]) => {
		const file = byName.get(name);
		return locale === sourceLocale || !file ? [] : [{ locale, file }];
	});
	const keys = new Set<string>();
	const faults: Fault[] = [];
	for (const [key, text] of source.messages) {
		const own = listOf(text);
		const damaged = checkPlaceholders(text, 0).length > 0;
		if (damaged) keys.add(key);
		if (damaged || pluralForm(key) !== undefined) continue;
		const others = translations.flatMap(({ locale, file }) => {
			const translated = file.messages.get(key);
			return translated?.trim() ? [{ locale, list: listOf(translated) }] : [];
		});
		const [first, ...more] = others;
		if (!first || first.list === own || more.length === 0) continue;
		if (more.some(({ list }) => list !== first.list)) continue;
		keys.add(key);
		const message = `"${shown(key)}": its placeholders are ${said(own)} here, but ${said(first.list)} in ${named(others)}; write it as there, or change it there too`;
		faults.push({ file: source.file, line: source.lineOf(key), message });
	}
	return { keys, faults };
}

function listOf(text: string): string {
	const found = placeholdersIn(text, 0).map((literal) => literal.text);
	return found.sort().join(' ');
}

const said = (list: string) => (list === '' ? 'none' : list);
const named = (others: readonly { locale: Locale }[]) =>
	others.map(({ locale }) => locale).join(', ');
