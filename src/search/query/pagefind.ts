import { ownWorker } from '../../components/own-worker.ts';
import type { WordOnPage } from '../pagefind/engine.ts';
import type { Question } from '../pagefind/pagefind.worker.ts';
import workerFile from '../pagefind/pagefind.worker.ts?worker&url';

export type { WordOnPage } from '../pagefind/engine.ts';

/** Looks words up that begin with a key; between quotation marks, that word alone. */
export type FindWord = (key: string) => Promise<WordOnPage[]>;

/** What the worker answers a question with. */
interface Answer {
	id: number;
	pages?: WordOnPage[];
	error?: string;
}

/** The question without its number. */
type Asked = Question extends infer Each
	? Each extends Question
		? Omit<Each, 'id'>
		: never
	: never;

/**
 * Opens one locale's index in a worker, which alone may compile WebAssembly.
 *
 * @param wasm address of Pagefind's engine
 * @param index address of the locale's words
 */
export async function openPagefind(wasm: string, index: string): Promise<FindWord> {
	const worker = ownWorker(workerFile);
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
	const ask = (question: Asked) =>
		new Promise<WordOnPage[]>((resolve, reject) => {
			const id = ++sent;
			waiting.set(id, ({ pages, error }) =>
				error === undefined ? resolve(pages ?? []) : reject(new Error(error)),
			);
			worker.postMessage({ id, ...question });
		});
	const known = new Map<string, Promise<WordOnPage[]>>();
	try {
		await ask({
			wasm: new URL(wasm, location.href).href,
			index: new URL(index, location.href).href,
		});
	} catch (error) {
		worker.terminate();
		throw error;
	}
	return (key) => {
		const [, word = key] = /^"(.*)"$/.exec(key) ?? [];
		const found = known.get(key) ?? ask({ key: word, whole: word !== key });
		known.set(key, found);
		return found;
	};
}
