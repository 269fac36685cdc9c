/** Starts the worker that reads beside the page. */
export function startWorker(): Worker {
	return new Worker(new URL('./lookup.worker.ts', import.meta.url), { type: 'module' });
}
