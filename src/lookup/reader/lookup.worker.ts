import type { Knowledge } from '../knowledge/knowledge.ts';
import { lookup } from '../long/lookup-long.ts';
import { type Read, readSource, type Source } from './read-source.ts';

/** What the page says: once what is known, then what to read, with a number of its own. */
export type Order = { knowledge: Knowledge } | { turn: number; source: Source };

/** What the worker says of a turn: how far it is, and at last what it read, or that it could not. */
export type Report = { turn: number } & ({ done: number } | { read: Read } | { failed: string });

let known: Knowledge = { signatures: [], codes: [] };
const report = (message: Report) => postMessage(message);

/** Reads beside the page, which stays free. To stop what takes long, end the worker. */
addEventListener('message', async ({ data }: MessageEvent<Order>) => {
	if ('knowledge' in data) {
		known = data.knowledge;
		// Its indexes are built before there is something to read.
		lookup('', known);
		return;
	}
	const { turn, source } = data;
	try {
		const steps = readSource(source, known);
		let step = await steps.next();
		while (!step.done) {
			report({ turn, done: step.value });
			step = await steps.next();
		}
		report({ turn, read: step.value });
	} catch (error) {
		report({ turn, failed: String(error) });
	}
});
