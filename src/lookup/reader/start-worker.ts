import { ownWorker } from '../../components/own-worker.ts';
import workerFile from './lookup.worker.ts?worker&url';

/** Starts the worker that reads beside the page. */
export function startWorker(): Worker {
	return ownWorker(workerFile);
}
