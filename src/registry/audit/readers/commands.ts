import { as32 } from './asked-query.ts';
import { assignment } from './command-data.ts';
import { parametersOf } from './command-parameters.ts';
import { plainMarks, type Word, wordsOf } from './command-words.ts';

/** Where a command begins that changes the registry. */
const start =
	/(?:^|[^\w-])(?=(?:reg(?:\.exe)? +(?:add|delete)|(?:New|Set|Remove)-Item(?:Property)?|ni|sp|ri|rp) )/i;

export function isCommand(line: string): boolean {
	return /HK|[$%]/.test(line) && start.test(line);
}

/** A command that changes the registry, as the lines of a `.reg` file that do the same; or why nobody can tell. */
export type Effect = readonly string[] | 'notFollowed';

/** The commands of a line, each with what it does. PowerShell ends one at `;` and takes no more from it behind `|`. */
export function effectsOf(line: string): Effect[] {
	const starts = [...line.matchAll(new RegExp(start, 'gi'))].map(
		({ index, 0: before }) => index + before.length,
	);
	return starts.map((at, number) => {
		const part = line.slice(at, starts[number + 1]);
		return /^reg/i.test(part) ? ofReg(part) : ofPowerShell(plainMarks(part));
	});
}

/** `reg` knows straight double quotation marks only, and no word that stands where none belongs. */
function ofReg(command: string): Effect {
	const words = [...command.matchAll(/(?:"[^"]*"|[^\s"&|<>])+|[&|<>]/g)].map(([word]) =>
		word.replaceAll('"', ''),
	);
	const end = words.findIndex((word) => /^[&|<>]$/.test(word));
	const [, verb = '', place = '', ...rest] = words.slice(0, end < 0 ? undefined : end);
	const options = new Map<string, string>();
	for (let at = 0; at < rest.length; at++) {
		const option = (rest[at] as string).toLowerCase();
		if (/^\/(?:v|t|d|s)$/.test(option)) options.set(option, rest[++at] ?? '');
		else if (/^\/(?:f|ve|va|reg:32|reg:64|z)$/.test(option)) options.set(option, '');
		else return [command.trim()];
	}
	const isLocal = /^\\\\/.test(place) ? 'notFollowed' : undefined;
	if (isLocal || /[%$]/.test(place)) return 'notFollowed';
	const full = place.replace(/^hklm(?=\\|$)/i, 'HKEY_LOCAL_MACHINE');
	const key = options.has('/reg:32') ? as32(full) : full;
	const name = options.has('/ve') ? '' : options.get('/v');
	if (/^delete$/i.test(verb)) {
		if (options.has('/va')) return 'notFollowed';
		return name === undefined ? [`[-${key}]`] : [`[${key}]`, assignment(name, '-')];
	}
	if (name === undefined) return [`[${key}]`];
	const data = {
		text: options.get('/d') ?? '',
		isNumber: false,
		type: options.get('/t') ?? 'REG_SZ',
	};
	return [`[${key}]`, assignment(name, data)];
}

const verbs: Readonly<Record<string, string>> = {
	ni: 'new-item',
	sp: 'set-itemproperty',
	ri: 'remove-item',
	rp: 'remove-itemproperty',
};

function ofPowerShell(command: string): Effect {
	const words = wordsOf(command);
	const end = words.findIndex(({ text, isMark }) => isMark && /^[|;&>}]$/.test(text));
	const own: Word[] = words.slice(0, end < 0 ? undefined : end);
	const first = own[0]?.text.toLowerCase() ?? '';
	const verb = verbs[first] ?? first;
	const given = parametersOf(verb, own.slice(1));
	if (given === undefined) return 'notFollowed';
	if (given.isTrial) return [];
	const paths = given.paths.map((path) =>
		path.replace(/^.*::|^(\w+):(?=\\|\/|$)/, '$1').replaceAll('/', '\\'),
	);
	if (paths.length === 0 || paths.some((path) => /[$*?%]/.test(path))) return 'notFollowed';
	if ([...given.names, given.value?.text ?? ''].some((text) => /\$(?!null$)/.test(text)))
		return 'notFollowed';
	return paths.flatMap((path) => {
		if (verb === 'new-item') {
			const key = given.names[0] === undefined ? path : `${path}\\${given.names[0]}`;
			return given.isForced ? [`[-${key}]`, `[${key}]`] : [`[${key}]`];
		}
		if (verb === 'remove-item') return [`[-${path}]`];
		if (verb === 'set-item') return [];
		const isRemoval = verb === 'remove-itemproperty';
		return [
			`[${path}]`,
			...given.names.map((name) =>
				assignment(
					name,
					isRemoval ? '-' : (given.value ?? { text: '', isNumber: false, type: '' }),
				),
			),
		];
	});
}
