import { join, sep } from 'node:path';
import { formatFault } from '../content-files/fault.ts';
import { checkTree } from './check-tree.ts';
import { report } from './report.ts';

/** What is needed of the development server's watcher. */
interface Watcher {
	on(event: 'all', listener: (event: string, path: string) => void): unknown;
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
	const check = () => {
		const { faults } = checkTree(root);
		const found = new Set(faults.map(formatFault));
		const come = faults.filter((fault) => !known.has(formatFault(fault)));
		for (const line of report(come)) log.faulty(line);
		const gone = [...known].filter((line) => !found.has(line)).length;
		if (gone > 0) log.right(`${gone} mended, ${found.size} left in the content`);
		known = found;
	};
	check();
	let waiting: NodeJS.Timeout | undefined;
	watcher.on('all', (_, path) => {
		if (!path.startsWith(join(root, 'content') + sep)) return;
		clearTimeout(waiting);
		waiting = setTimeout(check, settled);
	});
}
