import { mostShown } from '../components/paste-frame.ts';
import type { Locale } from '../i18n/locales.ts';
import { pagePath } from '../i18n/routes.ts';
import type { CodeData, LookupData } from './knowledge/lookup-data.ts';
import type { Source } from './reader/read-source.ts';
import { openReader } from './reader/reader.ts';
import type { FileFault } from './text/text-of-file.ts';
import { answer, summary } from './view/answer.ts';
import { openAtFirstMark } from './view/marked-text.ts';
import { loadSheet } from './view/sheet.ts';

/** Reads files that are opened; it comes with the engine. */
export { textOfFiles } from './text/text-of-file.ts';

/** An answer, ready to be shown. */
export interface Answer {
	/** In one line. */
	summary: string;
	nodes: HTMLElement[];
	/** The beginning of what was read. */
	head: string;
	/** To be called with the place of the nodes when they are there. */
	placed(root: HTMLElement): void;
}

/** What an engine tells while it works and afterwards. */
export interface Listener {
	/** How much of the source has been read, from 0 to 1. */
	told(done: number): void;
	/** The reader chose a text in which a code is mended. */
	mended(text: string): void;
}

export interface Engine {
	/** Reads a source and answers, or says why it cannot be read. */
	read(source: Source, listener: Listener): Promise<Answer | { fault: FileFault }>;
	/** Ends what is being read. */
	stop(): void;
}

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
	const reader = openReader(data.knowledge);
	let codes: Promise<CodeData> | undefined;
	const codesFor = (count: number) => {
		if (count === 0) return undefined;
		codes ??= fetchJson<CodeData>(pagePath(locale, 'lookup-codes.json'));
		codes.catch(() => {
			codes = undefined;
		});
		return codes;
	};
	return {
		async read(source, { told, mended }) {
			const read = await reader.read(source, told);
			if ('fault' in read) return read;
			// To read and to show are two tasks: together they would keep the page busy for too long.
			const known = await codesFor(read.result.codes.length);
			await new Promise((resolve) => setTimeout(resolve));
			const isInBox = typeof source === 'string' && source.length <= mostShown && !read.decoded;
			const parts = {
				locale,
				data,
				codes: known,
				read,
				mend: isInBox
					? ({ start, end }: { start: number; end: number }, code: string) =>
							mended(source.slice(0, start) + code + source.slice(end))
					: undefined,
			};
			return {
				summary: summary(parts),
				nodes: answer(parts),
				head: read.head,
				placed: openAtFirstMark,
			};
		},
		stop: () => reader.stop(),
	};
}

async function fetchJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json() as Promise<T>;
}
