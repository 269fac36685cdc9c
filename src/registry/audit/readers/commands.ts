import { as32 } from './asked-query.ts';
import { ofRegWrite, ofSetValue } from './command-calls.ts';
import { assignment, type Effect } from './command-data.ts';
import { parametersOf } from './command-parameters.ts';
import { plainMarks, type Word, wordsOf } from './command-words.ts';

/** Where a command begins that changes the registry. */
const start =
	/(?:^|[^\w-])(?=(?:reg(?:\.exe)? +(?:add|delete)|(?:New|Set|Remove)-Item(?:Property)?|Set-GP(?:Pref)?RegistryValue|ni|sp|ri|rp) |(?:mkdir|md) +["“'‘]?(?:HK|Registry::))|(?:^|[^\w.-])(?=(?:Microsoft\.Win32\.)?Registry\]?(?:::|\.)SetValue ?\(|\$?\w+\.(?:RegWrite|(?:Set|Delete)Value|SetDWORDValue)[ (])/i;

export function isCommand(line: string): boolean {
	return /HK|[$%!@]|Registry\.SetValue|RegWrite/.test(line) && start.test(line);
}

/** A step into a key, behind which commands name keys as seen from there. */
const steps =
	/^[ \t]{0,40}(?:cd|chdir|sl|set-location|push-location|pushd)\s.{0,20}(?:HK\w{1,30}:|\$)/im;

/** Whether a text holds such a command, be it over several lines. */
export function hasCommands(text: string): boolean {
	const isInside = steps.test(text) && /HK\w\w:/.test(text);
	return text
		.replace(/[`^][ \t]*(?:\r\n|\r|\n)/g, ' ')
		.split(/\r\n|\r|\n/)
		.some((line) => isCommand(line) || (isInside && start.test(line)));
}

/** The commands of a line, each with what it does. PowerShell ends one at `;` and takes no more from it behind `|`. */
export function effectsOf(line: string): Effect[] {
	const starts = [...line.matchAll(new RegExp(start, 'gi'))].map(
		({ index, 0: before }) => index + before.length,
	);
	return starts.map((at, number) => {
		const part = line.slice(at, starts[number + 1]);
		if (/^(?:Microsoft|Registry\W)/i.test(part)) return ofSetValue(plainMarks(part));
		if (/^\w+\.RegWrite/i.test(part)) return ofRegWrite(part);
		// Which key that object stands for was said elsewhere.
		if (/^\$?\w+\.(?:Set|Delete)\w*Value/i.test(part)) return 'notFollowed';
		if (/^reg/i.test(part)) return ofReg(withoutOuterQuotes(part, line[at - 1]));
		const before = line.slice(starts[number - 1], at);
		const isPassed = number > 0 && /^(?:New-Item|ni)\s.*\|\s*$/i.test(before);
		return ofPowerShell(plainMarks(part), isPassed ? plainMarks(before) : '');
	});
}

/** A command that another file holds as a text: what closes the text is none of it, nor are the marks of JSON. */
function withoutOuterQuotes(command: string, before = ''): string {
	if (before === "'") return command.replace(/'.*$/s, '');
	if (before !== '"') return command;
	return command.replace(/([^\\])"[\s,\])}]*$/s, '$1').replace(/\\(["\\])/g, '$1');
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
	if (/^\\\\|[%$]/.test(place)) return 'notFollowed';
	// What a variable of cmd holds that nobody set here.
	if ([place, ...options.values()].some((text) => /%~?\w|!\w+!/.test(text))) return 'notFollowed';
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
	md: 'new-item',
	mkdir: 'new-item',
	sp: 'set-itemproperty',
	ri: 'remove-item',
	rp: 'remove-itemproperty',
};

/** Files, certificates and variables, which the same commands make and delete. */
const elsewhere =
	/^(?:[A-Z]:[\\/]|\$env:|\\\\|\.{1,2}[\\/]|(?:env|cert|function|variable|wsman|iis):)/i;

/** The verb of a command and what it was given. */
function readCommand(command: string) {
	const words = wordsOf(command);
	const end = words.findIndex(({ text, isMark }) => isMark && /^[|;&>}]$/.test(text));
	const own: Word[] = words.slice(0, end < 0 ? undefined : end);
	const first = own[0]?.text.toLowerCase() ?? '';
	const verb = verbs[first] ?? first;
	return { verb, given: parametersOf(verb, own.slice(1)) };
}

/** @param before the command whose new key is passed on to this one */
function ofPowerShell(command: string, before: string): Effect {
	const { verb, given } = readCommand(command);
	if (given === undefined) return 'notFollowed';
	if (given.paths.length === 0 && before !== '') {
		const made = readCommand(before).given;
		const [name] = made?.names ?? [];
		given.paths = (made?.paths ?? []).map((path) => (name ? `${path}\\${name}` : path));
	}
	if (given.isTrial || given.isFile || given.paths.some((path) => elsewhere.test(path))) return [];
	const paths = given.paths.map((path) =>
		path.replace(/^.*::|^(\w+):(?=\\|\/|$)/, '$1').replaceAll('/', '\\'),
	);
	if (paths.length === 0 || paths.some((path) => /[$*?%]|^@/.test(path))) return 'notFollowed';
	if ([...given.names, given.value?.text ?? ''].some((text) => /\$(?!null$)/.test(text)))
		return 'notFollowed';
	return paths.flatMap((path) => {
		if (verb === 'new-item') {
			const key = given.names[0] === undefined ? path : `${path}\\${given.names[0]}`;
			return given.isForced ? [`[-${key}]`, `[${key}]`] : [`[${key}]`];
		}
		if (verb === 'remove-item') return [`[-${path}]`];
		if (verb === 'set-item') return [];
		const isRemoval = verb === 'remove-itemproperty' || given.isRemoval;
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
