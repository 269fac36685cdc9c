import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Read, readSource, type Source } from './read-source.ts';

/** What the page says: once what is known, then what to read. */
export type Order = { knowledge: Knowledge } | { source: Source };

/** What the worker says: how far it is, and at last what it read, or that it could not. */
export type Report = { done: number } | { read: Read } | { failed: string };

let known: Knowledge = { signatures: [], codes: [] };
const report = (message: Report) => postMessage(message);

/** Reads what would keep the page itself busy for too long. One source at a time; to stop it, end the worker. */
addEventListener('message', async ({ data }: MessageEvent<Order>) => {
	if ('knowledge' in data) {
		known = data.knowledge;
		return;
	}
	try {
		const steps = readSource(data.source, known);
		let step = await steps.next();
		while (!step.done) {
			report({ done: step.value });
			step = await steps.next();
		}
		report({ read: step.value });
	} catch (error) {
		report({ failed: String(error) });
	}
});
