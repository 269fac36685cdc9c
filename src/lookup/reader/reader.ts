import type { Knowledge } from '../knowledge/knowledge.ts';
import { lookup } from '../long/lookup-long.ts';
import type { Order, Report } from './lookup.worker.ts';
import { type Read, readSource, type Source } from './read-source.ts';
import { startWorker } from './start-worker.ts';

/** Characters, or bytes of a file, that are read in well under 50 ms, and so on the page's own thread. */
const readHere = 12_000;

export interface Reader {
	/**
	 * Reads a source. A longer one is read beside the page, which stays free.
	 *
	 * @param told how far it is, from 0 to 1
	 * @throws DOMException `AbortError` where it was stopped
	 * @throws Error where a file cannot be opened any more, or the worker cannot be loaded
	 */
	read(source: Source, told: (done: number) => void): Promise<Read>;
	/** Ends what is being read. */
	stop(): void;
}

/** A reader with this knowledge, warmed up: its indexes are built before there is something to read. */
export function openReader(knowledge: Knowledge): Reader {
	lookup('', knowledge);
	let worker: Worker | undefined;
	let stop = () => {};
	const started = () => {
		const fresh = startWorker();
		fresh.postMessage({ knowledge } satisfies Order);
		return fresh;
	};
	const readBeside = (source: Source, told: (done: number) => void) =>
		new Promise<Read>((resolve, reject) => {
			worker ??= started();
			const ended = (reason: unknown) => {
				worker?.terminate();
				worker = undefined;
				stop = () => {};
				reject(reason);
			};
			stop = () => ended(new DOMException('stopped', 'AbortError'));
			worker.onerror = ended;
			worker.onmessage = ({ data }: MessageEvent<Report>) => {
				if ('done' in data) return told(data.done);
				if ('failed' in data) return ended(new Error(data.failed));
				stop = () => {};
				resolve(data.read);
			};
			worker.postMessage({ source } satisfies Order);
		});
	return {
		read(source, told) {
			stop();
			const size = typeof source === 'string' ? source.length : source.size;
			return size <= readHere ? lastOf(readSource(source, knowledge)) : readBeside(source, told);
		},
		stop: () => stop(),
	};
}

async function lastOf<T>(steps: AsyncGenerator<unknown, T>): Promise<T> {
	let step = await steps.next();
	while (!step.done) step = await steps.next();
	return step.value;
}
