import { join, sep } from 'node:path';
import { type Fault, formatFault } from '../content-files/fault.ts';
import { type ContentFiles, readContent } from '../content-files/tree.ts';
import { checkBeside } from './check-beside.ts';
import { report } from './report.ts';

/** What is needed of the development server's watcher. */
interface Watcher {
	on(event: 'all', listener: (event: string, path: string) => void): unknown;
	/** Once the folders are read: what is saved before is no change to it. */
	on(event: 'ready', listener: () => void): unknown;
}

interface Log {
	faulty(line: string): void;
	right(line: string): void;
}

/** A save writes several files, and an editor each of them more than once. */
const settled = 200;

/**
 * Names the faults of the content at once, and from then on those that come, and how many are left. What is saved
 * during a check is checked after it.
 */
export function watchContent(
	root: string,
	watcher: Watcher,
	log: Log,
	check = checkBeside(),
): void {
	const tell = toldOnce(log);
	const look = oneByOne(async () => {
		try {
			tell(await check(root));
		} catch (error) {
			log.faulty(`the content could not be checked: ${(error as Error).message}`);
		}
	});
	const first = readContent(root);
	look();
	// What was saved before the watcher had read its folders, it says nothing of.
	watcher.on('ready', () => {
		if (!isSame(first, readContent(root))) look();
	});
	let waiting: NodeJS.Timeout | undefined;
	watcher.on('all', (_, path) => {
		if (!path.startsWith(join(root, 'content') + sep)) return;
		clearTimeout(waiting);
		waiting = setTimeout(look, settled);
	});
}

/** Names the faults that were not there before, and counts those that are gone. */
function toldOnce(log: Log): (faults: readonly Fault[]) => void {
	let known = new Set<string>();
	return (faults) => {
		const found = new Set(faults.map(formatFault));
		const come = faults.filter((fault) => !known.has(formatFault(fault)));
		for (const line of report(come)) log.faulty(line);
		const gone = [...known].filter((line) => !found.has(line)).length;
		if (gone > 0) log.right(`${gone} mended, ${found.size} left in the content`);
		known = found;
	};
}

/** Does a work when it is asked for; what is asked for meanwhile, once more when it is done. */
function oneByOne(work: () => Promise<void>): () => void {
	let [isBusy, isAsked] = [false, false];
	const start = async () => {
		isAsked = true;
		if (isBusy) return;
		isBusy = true;
		while (isAsked) {
			isAsked = false;
			await work();
		}
		isBusy = false;
	};
	return () => void start();
}

function isSame(one: ContentFiles, other: ContentFiles): boolean {
	return one.size === other.size && [...one].every(([file, text]) => other.get(file) === text);
}
