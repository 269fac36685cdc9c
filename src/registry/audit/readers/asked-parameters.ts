import type { Word } from './command-words.ts';

/** Parameters of the commands that print values. PowerShell takes the beginning of a name for the name. */
const known = [
	'path',
	'literalpath',
	'name',
	'recurse',
	'erroraction',
	'ea',
	'depth',
	'force',
	'filter',
	'include',
	'exclude',
] as const;

type Parameter = (typeof known)[number];

/** Those that stand alone; behind each of the others stands what belongs to it. */
const isSwitch = (name: string) => name === 'recurse' || name === 'force';

/** What the first command of a line was given. */
interface Given {
	paths: string[];
	/** Nothing where it names none. */
	names: string[] | undefined;
	/** It asks for what is below as well. */
	isTree: boolean;
	/** It asks for a part only. */
	isFiltered: boolean;
	/** It keeps errors to itself. */
	isQuiet: boolean;
}

/** The parameters of a first command, or nothing where it has one that would make it fail. */
export function givenParameters(words: readonly Word[]): Given | undefined {
	const lists: Record<'path' | 'name', string[]> = { path: [], name: [] };
	const given = new Set<Parameter>();
	const add = (place: string, text: string) => {
		if (place === 'path' || place === 'name') lists[place].push(text);
	};
	// Behind a comma the list goes on, and where there is one, whatever follows belongs to its parameter.
	const isList = words.some(({ isMark }) => isMark);
	let isBehindMark = false;
	let current = '';
	for (const word of words) {
		const dashed = parameterIn(word);
		if (dashed) {
			const parameter = known.find((name) => name.startsWith(dashed.name));
			if (parameter === undefined) return undefined;
			given.add(parameter);
			current = parameter === 'literalpath' ? 'path' : isSwitch(parameter) ? '' : parameter;
			if (dashed.inline) add(current, dashed.inline);
		} else if (!word.isMark) {
			if (current === '' && !isBehindMark) current = lists.path.length > 0 ? 'name' : 'path';
			add(current, word.text);
			if (!isList) current = '';
		}
		isBehindMark = word.isMark;
	}
	const has = (...names: Parameter[]) => names.some((name) => given.has(name));
	return {
		paths: lists.path,
		names: lists.name.length > 0 ? lists.name : undefined,
		isTree: has('recurse'),
		isFiltered: has('filter', 'include', 'exclude', 'depth'),
		isQuiet: has('erroraction', 'ea'),
	};
}

/** `-Name` or `-Name:value`. */
function parameterIn({
	text,
	isMark,
	isQuoted,
}: Word): { name: string; inline: string } | undefined {
	if (isMark || isQuoted) return undefined;
	const [, name, inline = ''] = /^-([A-Za-z]+):?(.*)$/.exec(text) ?? [];
	return name === undefined ? undefined : { name: name.toLowerCase(), inline };
}
