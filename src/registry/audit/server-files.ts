import { readPaste } from './readers/paste.ts';

/** A text with the name that it came under. */
export interface NamedText {
	name: string;
	text: string;
}

/**
 * Puts the files of each server together. Files that show the same key come from different servers; which of the
 * others belong to which server, a part of their names has to say. Files that show different keys are of one.
 */
export function serversOf(files: readonly NamedText[]): NamedText[] {
	const shown = files.map(({ text }) => new Set(keysIn(text)));
	const clash = (one: number, other: number) =>
		[...(shown[one] ?? [])].some((key) => shown[other]?.has(key));
	const all = files.map((_, at) => at);
	const isWhole = (group: readonly number[]) =>
		group.every((one, at) => group.slice(at + 1).every((other) => !clash(one, other)));
	const join = (name: string, group: readonly number[]) => ({
		name,
		text: group.map((at) => files[at]?.text).join('\r\n'),
	});
	if (isWhole(all)) return [join(files[0]?.name ?? '', all)];
	const parts = files.map(({ name }) => withoutExtension(name).split(/[-_ .()[\]]+/));
	const ways = Array.from({ length: Math.max(...parts.map(({ length }) => length)) }, (_, part) =>
		grouped(all, (at) => parts[at]?.[part]?.toLowerCase() ?? ''),
	).filter((groups) => [...groups.values()].every(isWhole) && !groups.has(''));
	const fewest = ways.sort((one, other) => one.size - other.size)[0];
	if (!fewest || fewest.size === files.length) {
		return all.map((at) => join(withoutExtension(files[at]?.name ?? ''), [at]));
	}
	const part = (at: number, folded: string) =>
		parts[at]?.find((word) => word.toLowerCase() === folded) ?? folded;
	return [...fewest].map(([folded, group]) => join(part(group[0] as number, folded), group));
}

/** Keys that show a value: one above others may stand in every file. */
function keysIn(text: string): string[] {
	const { snapshot } = readPaste(text);
	return [
		...[...snapshot.keys].flatMap(([folded, { values }]) => (values.size > 0 ? [folded] : [])),
		...snapshot.absent,
		...[...snapshot.blank].map((place) => place.split('\n')[0] as string),
	];
}

function withoutExtension(name: string): string {
	return name.replace(/\.\w{1,4}$/, '');
}

function grouped(items: readonly number[], keyOf: (item: number) => string): Map<string, number[]> {
	const groups = new Map<string, number[]>();
	for (const item of items) {
		const key = keyOf(item);
		groups.set(key, [...(groups.get(key) ?? []), item]);
	}
	return groups;
}
