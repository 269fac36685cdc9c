import { Worker } from 'node:worker_threads';
import type { Fault } from '../content-files/fault.ts';

/** Checks the content below a root, as `checkTree` does. */
export type Check = (root: string) => Promise<readonly Fault[]>;

/**
 * A check on a thread of its own: it takes seconds, in which a server goes on to serve pages. One check at a time.
 *
 * @returns the check, which throws what is thrown there; the next one starts anew
 */
export function checkBeside(): Check {
	let worker: Worker | undefined;
	return (root) =>
		new Promise((resolve, reject) => {
			worker ??= new Worker(new URL('./check-thread.ts', import.meta.url));
			// A server that is stopped does not wait for what it no longer needs.
			worker.unref();
			worker.removeAllListeners();
			worker.once('message', resolve);
			worker.once('error', (error) => {
				worker = undefined;
				reject(error);
			});
			worker.postMessage(root);
		});
}
