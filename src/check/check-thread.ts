import { parentPort } from 'node:worker_threads';
import { checkTree } from './check-tree.ts';

/** Answers each root with the faults of the content below it. */
parentPort?.on('message', (root: string) => parentPort?.postMessage(checkTree(root).faults));
