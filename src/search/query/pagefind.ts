/** A page by its place in the list, and what a word is worth there. */
export interface WordOnPage {
	page: number;
	score: number;
}

/** Looks one word up. */
export type FindWord = (key: string) => Promise<WordOnPage[]>;

/** What Pagefind's worker answers a message with. */
interface Answer {
	id: number;
	result?: { results: { id: string; score: number }[] };
	error?: string;
}

/**
 * A word counts by its rarity, by where it stands and by how much of a longer word it is. The length of a page does
 * not count, nor does a word count for more than a few.
 */
const ranking = { pageLength: 0, termFrequency: 1, termSaturation: 3, termSimilarity: 2 };

/**
 * Opens one locale's bundle in Pagefind's worker, which alone may compile WebAssembly. It is spoken to as
 * `pagefind.js` (1.6) does, so that that file, which holds the same engine once more, need not be fetched.
 *
 * @param bundle address of the locale's Pagefind folder, with a slash at its end
 */
export async function openPagefind(bundle: string): Promise<FindWord> {
	const worker = new Worker(`${bundle}pagefind-worker.js`);
	const waiting = new Map<number, (answer: Answer) => void>();
	worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
		waiting.get(data.id)?.(data);
		waiting.delete(data.id);
	});
	worker.addEventListener('error', () => {
		for (const [id, answer] of waiting) answer({ id, error: 'the worker did not start' });
		waiting.clear();
	});
	let sent = 0;
	const ask = (method: string, ...args: unknown[]) =>
		new Promise<WordOnPage[]>((resolve, reject) => {
			const id = ++sent;
			waiting.set(id, ({ result, error }) =>
				error === undefined ? resolve(pagesOf(result?.results ?? [])) : reject(new Error(error)),
			);
			worker.postMessage({ id, method, args });
		});
	const options = {
		basePath: bundle,
		baseUrl: '/',
		language: 'unknown',
		primary: true,
		metaCacheTag: '1',
		ranking,
	};
	const known = new Map<string, Promise<WordOnPage[]>>();
	const find: FindWord = (key) => {
		const found = known.get(key) ?? ask('search', key);
		known.set(key, found);
		// What failed is asked for again.
		found.catch(() => known.delete(key));
		return found;
	};
	try {
		await ask('init', options);
	} catch (error) {
		worker.terminate();
		throw error;
	}
	return find;
}

/** The build names pages by their place. */
const pagesOf = (results: readonly { id: string; score: number }[]): WordOnPage[] =>
	results.map(({ id, score }) => ({ page: Number(id), score }));
