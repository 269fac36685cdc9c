import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { anyOf } from '../content-files/fault.ts';
import { didYouMean } from '../content-files/suggest.ts';
import { readContent } from '../content-files/tree.ts';
import { type Command, Complaint, type Desk } from './command.ts';
import { commands } from './commands.ts';

/** `npm run translation -- <command> …`: everything that a translator does outside an editor. */
const [name = 'status', ...rest] = process.argv.slice(2);
const root = process.cwd();
const desk = (): Desk => ({
	root,
	files: readContent(root),
	say: (line) => console.log(line),
	write(file, text) {
		mkdirSync(dirname(resolve(root, file)), { recursive: true });
		writeFileSync(resolve(root, file), text);
	},
});

try {
	await run();
} catch (error) {
	const known =
		error instanceof Complaint || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
	console.error(known ? (error as Error).message : error);
	process.exitCode = 1;
}

async function run(): Promise<void> {
	if (name === '--help' || name === 'help') return help();
	const command = commands[name];
	if (!command) {
		throw new Complaint(
			`there is no command "${name}"${didYouMean(name, Object.keys(commands))}; --help lists them`,
		);
	}
	expectOptions(command);
	const { values, positionals } = parseArgs({
		args: rest,
		options: { ...command.options, help: { type: 'boolean' } },
		allowPositionals: true,
	});
	if (values['help']) {
		console.log(`npm run translation -- ${command.usage}\n\nThis ${command.about}.`);
		return;
	}
	await command.run(desk(), positionals, values as Record<string, string | boolean | undefined>);
}

/** Options that a command does not know, or that lack what belongs to them, in the words of this project. */
function expectOptions({ options = {} }: Command): void {
	const known = Object.keys(options);
	for (const [index, word] of rest.entries()) {
		if (word === '--') return;
		const option = /^--([^=]+)(?:=.*)?$/.exec(word)?.[1];
		if (option === undefined || option === 'help') continue;
		const kind = options[option]?.type;
		if (kind === undefined) {
			const names = known.map((name) => `--${name}`);
			const choices = names.length > 0 ? `, which knows ${anyOf(names)}` : '';
			throw new Complaint(
				`"--${option}" is no option of "${name}"${choices}${didYouMean(`--${option}`, names)}`,
			);
		}
		const value = rest[index + 1];
		if (kind === 'string' && !word.includes('=') && (value === undefined || /^--?\w/.test(value)))
			throw new Complaint(
				`"--${option}" stands without what belongs behind it: ${commands[name]?.usage}`,
			);
	}
}

function help(): void {
	console.log('npm run translation -- <command> …\n');
	for (const { usage, about } of Object.values(commands)) console.log(`  ${usage}\n      ${about}`);
}
