import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/**
 * The options that a command was given.
 *
 * @param usage how the command is typed, shown where it was typed otherwise
 * @returns the values; or what to say instead of running, which is a failure unless help was asked for
 */
export function readOptions<T extends Options>(
	words: readonly string[],
	usage: string,
	options: T,
): { values: Values<T> } | { said: string; isFailure: boolean } {
	if (words.includes('--help')) return { said: usage, isFailure: false };
	try {
		return { values: parseArgs({ args: [...words], options }).values };
	} catch (error) {
		// Node's own advice is about words that no command here takes.
		const [first = ''] = (error as Error).message.split('. To specify');
		return { said: `${first.replace(/\.$/, '')}; usage: ${usage}`, isFailure: true };
	}
}

/** The options of this run; ends it where they cannot be read, or where help was asked for. */
export function optionsOf<T extends Options>(usage: string, options: T): Values<T> {
	const read = readOptions(process.argv.slice(2), usage, options);
	if ('values' in read) return read.values;
	(read.isFailure ? process.stderr : process.stdout).write(`${read.said}\n`);
	process.exit(read.isFailure ? 1 : 0);
}
