import type { Command } from '../../commands/schema.ts';
import type { Fault } from '../../content-files/fault.ts';
import type { Entry } from '../../content-files/read-folder.ts';
import { didYouMean } from '../../content-files/suggest.ts';

/** Commands whose undo does not exist. */
export function checkCommands(commands: ReadonlyMap<string, Entry<Command> | undefined>): Fault[] {
	return [...commands.values()].flatMap((command) => {
		const undo = command?.value.undo;
		if (!command || undo === undefined || undo === 'none') return [];
		const isItself = command.file === `content/commands/${undo}.yaml`;
		if (commands.has(undo) && !isItself) return [];
		const message = isItself
			? `"${undo}" is this command itself; name the one that takes it back`
			: `there is no command "${undo}" that takes this one back${didYouMean(undo, commands.keys())}`;
		return [{ file: command.file, line: command.lineOf(['undo']), message }];
	});
}
