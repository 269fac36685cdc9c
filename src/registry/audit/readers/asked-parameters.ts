import type { Word } from './command-words.ts';

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
];

/** The parameters of a first command, or nothing where it has one that would make it fail. */
export function givenParameters(words: readonly Word[]) {
	const lists: Record<string, string[]> = { path: [], name: [] };
	let current = '';
	let isTree = false;
	let isFiltered = false;
	let isQuiet = false;
	let isJoined = false;
	const isList = words.some(({ isMark }) => isMark);
	for (const { text, isMark, isQuoted } of words) {
		if (isMark) {
			isJoined = true;
			continue;
		}
		const [, dashed, inline] = (!isQuoted && /^-([A-Za-z]+):?(.*)$/.exec(text)) || [];
		if (dashed !== undefined) {
			const parameter = known.find((name) => name.startsWith(dashed.toLowerCase()));
			if (parameter === undefined) return undefined;
			current = parameter === 'literalpath' ? 'path' : parameter;
			if (parameter === 'recurse') isTree = true;
			if (/^(?:filter|include|exclude|depth)$/.test(parameter)) isFiltered = true;
			if (/^e/.test(parameter) && parameter !== 'exclude') isQuiet = true;
			if (/^(?:recurse|force)$/.test(parameter)) current = '';
			if (inline) lists[current]?.push(inline);
			isJoined = false;
			continue;
		}
		if (current === '' && !isJoined) current = lists['path']?.length ? 'name' : 'path';
		lists[current]?.push(text);
		isJoined = false;
		if (!isList) current = '';
	}
	const { path: paths = [], name: names = [] } = lists;
	return { paths, names: names.length > 0 ? names : undefined, isTree, isFiltered, isQuiet };
}
