import { getEntry } from 'astro:content';
import type registry from '../../../content/messages/en/registry.json';
import type workshop from '../../../content/messages/en/workshop.json';
import type { Locale } from '../../i18n/locales.ts';

/** A file of messages as it stands, with placeholders and plural forms for a reader's browser to fill in. */
async function messages<T>(locale: Locale, name: string): Promise<T> {
	const entry = await getEntry('messages', `${locale}/${name}`);
	if (!entry) throw new Error(`content/messages/${locale}/${name}.json is missing`);
	return entry.data as T;
}

/** What there is to say about registry values. */
export const registryMessages = (locale: Locale) => messages<typeof registry>(locale, 'registry');

/** What the page itself says. */
export const workshopMessages = (locale: Locale) => messages<typeof workshop>(locale, 'workshop');
