import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Order, Report } from './lookup.worker.ts';
import { type Read, readSource, type Source } from './read-source.ts';
import { startWorker } from './start-worker.ts';

/** Characters, or bytes of a file, that are read so soon that nobody stops them. */
const short = 12_000;

export interface Reader {
	/**
	 * Reads a source beside the page, which stays free.
	 *
	 * @param told how far it is, from 0 to 1
	 * @throws DOMException `AbortError` where it was stopped
	 * @throws Error where a file cannot be opened any more, or what is long has no worker that reads it
	 */
	read(source: Source, told: (done: number) => void): Promise<Read>;
	/** Ends what is being read. */
	stop(): void;
}

interface Reading {
	turn: number;
	isShort: boolean;
	told(done: number): void;
	resolve(read: Read): void;
	reject(reason: unknown): void;
}

/** A reader with this knowledge, warmed up: its worker is there before there is something to read. */
export function openReader(knowledge: Knowledge): Reader {
	let worker: Worker | undefined;
	let reading: Reading | undefined;
	let turn = 0;

	const end = (reason: unknown) => {
		worker?.terminate();
		worker = undefined;
		reading?.reject(reason);
		reading = undefined;
	};
	const hear = ({ data }: MessageEvent<Report>) => {
		// What was let go may still be answered.
		if (!reading || data.turn !== reading.turn) return;
		if ('done' in data) return reading.told(data.done);
		if ('failed' in data) return end(new Error(data.failed));
		reading.resolve(data.read);
		reading = undefined;
	};
	const start = () => {
		const fresh = startWorker();
		fresh.onerror = end;
		fresh.onmessage = hear;
		fresh.postMessage({ knowledge } satisfies Order);
		return fresh;
	};
	const stop = () => {
		const stopped = new DOMException('stopped', 'AbortError');
		if (!reading?.isShort) return reading && end(stopped);
		reading.reject(stopped);
		reading = undefined;
	};
	worker = start();
	return {
		read(source, told) {
			stop();
			const size = typeof source === 'string' ? source.length : source.size;
			const isShort = size <= short;
			const beside = new Promise<Read>((resolve, reject) => {
				reading = { turn: ++turn, isShort, told, resolve, reject };
				worker ??= start();
				worker.postMessage({ turn, source } satisfies Order);
			});
			// A browser that starts no worker reads what is short here.
			return isShort
				? beside.catch((reason) => {
						if (reason instanceof DOMException) throw reason;
						return lastOf(readSource(source, knowledge));
					})
				: beside;
		},
		stop,
	};
}

async function lastOf<T>(steps: AsyncGenerator<unknown, T>): Promise<T> {
	let step = await steps.next();
	while (!step.done) step = await steps.next();
	return step.value;
}
