import { join, sep } from 'node:path';
import { formatFault } from '../content-files/fault.ts';
import { type ContentFiles, readContent } from '../content-files/tree.ts';
import { checkTree } from './check-tree.ts';
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

/** Names the faults of the content at once, and from then on those that come, and how many are left. */
export function watchContent(root: string, watcher: Watcher, log: Log): void {
	let known = new Set<string>();
	let checked: ContentFiles = new Map();
	const check = () => {
		checked = readContent(root);
		const { faults } = checkTree(root);
		const found = new Set(faults.map(formatFault));
		const come = faults.filter((fault) => !known.has(formatFault(fault)));
		for (const line of report(come)) log.faulty(line);
		const gone = [...known].filter((line) => !found.has(line)).length;
		if (gone > 0) log.right(`${gone} mended, ${found.size} left in the content`);
		known = found;
	};
	check();
	// The first check takes longer than the first save does, and the watcher has not read its folders before that.
	watcher.on('ready', () => {
		if (!isSame(checked, readContent(root))) check();
	});
	let waiting: NodeJS.Timeout | undefined;
	watcher.on('all', (_, path) => {
		if (!path.startsWith(join(root, 'content') + sep)) return;
		clearTimeout(waiting);
		waiting = setTimeout(check, settled);
	});
}

function isSame(one: ContentFiles, other: ContentFiles): boolean {
	return one.size === other.size && [...one].every(([file, text]) => other.get(file) === text);
}
