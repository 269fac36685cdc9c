import type { Locale } from '../i18n/locales.ts';
import { pagePath } from '../i18n/routes.ts';
import type { CodeData, LookupData } from './knowledge/lookup-data.ts';
import { lookup } from './match/lookup.ts';
import { readableText } from './text/mime.ts';
import { answer, summary } from './view/answer.ts';
import { loadSheet } from './view/sheet.ts';

/** An answer, ready to be shown. */
export interface Answer {
	/** In one line. */
	summary: string;
	nodes: HTMLElement[];
}

/** Reads a text and answers. `replace` is called with a text in which a code was mended. */
export type Engine = (text: string, replace: (text: string) => void) => Promise<Answer>;

/**
 * Everything of the lookup that is fetched at its first use: the code with this module, data and style here.
 *
 * @throws Error where the data cannot be fetched
 */
export async function openEngine(locale: Locale): Promise<Engine> {
	const [data] = await Promise.all([
		fetchJson<LookupData>(pagePath(locale, 'lookup.json')),
		loadSheet(),
	]);
	let codes: Promise<CodeData> | undefined;
	return async (pasted, replace) => {
		const text = await readableText(pasted);
		const result = lookup(text, data.knowledge);
		if (result.codes.length > 0) {
			codes ??= fetchJson<CodeData>(pagePath(locale, 'lookup-codes.json'));
			codes.catch(() => {
				codes = undefined;
			});
		}
		const parts = {
			locale,
			data,
			codes: result.codes.length > 0 ? await codes : undefined,
			text,
			decoded: text !== pasted,
			result,
			replace,
		};
		return { summary: summary(parts), nodes: answer(parts) };
	};
}

async function fetchJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json() as Promise<T>;
}
