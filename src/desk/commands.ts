import type { Command } from './command.ts';
import { diff } from './commands/diff.ts';
import { exportFile } from './commands/export.ts';
import { importFile } from './commands/import.ts';
import { begin } from './commands/new.ts';
import { next } from './commands/next.ts';
import { readme } from './commands/readme.ts';
import { stamp } from './commands/stamp.ts';
import { status } from './commands/status.ts';

/** The commands of `npm run translation`, in the order of work. */
export const commands: Readonly<Record<string, Command>> = {
	status,
	new: begin,
	next,
	diff,
	stamp,
	export: exportFile,
	import: importFile,
	readme,
};
