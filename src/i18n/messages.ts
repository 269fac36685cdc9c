import { getCollection } from 'astro:content';
import { type Locale, sourceLocale } from './locales.ts';
import { onceABuild } from './once-a-build.ts';
import { isPseudo, pseudoMessages } from './pseudo.ts';
import { type Messages, type ServedMessages, withStandIns } from './stand-ins.ts';

/** The files as they were read, by `<locale>/<name>`. */
const files = onceABuild(
	async (): Promise<ReadonlyMap<string, Messages>> =>
		new Map((await getCollection('messages')).map(({ id, data }) => [id, data])),
);

/** The names of the files of messages: `interface`, `errors` and so on. */
export async function messageNames(): Promise<string[]> {
	const own = `${sourceLocale}/`;
	return [...(await files()).keys()].flatMap((id) =>
		id.startsWith(own) ? id.slice(own.length) : [],
	);
}

/**
 * A file of messages as a locale serves it, with placeholders and plural forms open, in English where the locale
 * lacks an entry.
 */
export async function messagesIn<T>(locale: Locale, name: string): Promise<T> {
	return (await serve(locale, name)).messages as T;
}

/** The entries of a file that a locale serves in English: errors by id, codes by `registry.key`. */
export async function standInsIn(locale: Locale, name: string): Promise<ReadonlySet<string>> {
	return (await serve(locale, name)).standIns;
}

const namesIn = onceABuild((locale: Locale) =>
	onceABuild((name: string) => loadServed(locale, name)),
);

function serve(locale: Locale, name: string): Promise<ServedMessages> {
	return namesIn(locale)(name);
}

async function loadServed(locale: Locale, name: string): Promise<ServedMessages> {
	const all = await files();
	const english = all.get(`${sourceLocale}/${name}`);
	if (!english) throw new Error(`content/messages/${sourceLocale}/${name}.json is missing`);
	const tag: string = locale;
	if (isPseudo(tag)) {
		const { messages } = withStandIns(name, english, undefined, tag);
		return { messages: pseudoMessages(messages, tag), standIns: new Set() };
	}
	return withStandIns(name, english, all.get(`${locale}/${name}`), locale);
}
