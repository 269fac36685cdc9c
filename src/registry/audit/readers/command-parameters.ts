import { Bound, named, namedOfPolicy, switches } from './bound-words.ts';
import type { Given } from './command-data.ts';
import type { Word } from './command-words.ts';

/** Parameters that PowerShell binds by their place, in order. */
const places: Readonly<Record<string, readonly string[]>> = {
	'new-item': ['path'],
	'set-item': ['path', 'value'],
	'new-itemproperty': ['path', 'name'],
	'set-itemproperty': ['path', 'name', 'value'],
	'remove-item': ['path'],
	'remove-itemproperty': ['path', 'name'],
	'set-gpregistryvalue': ['path', 'name', 'value'],
	'set-gpprefregistryvalue': ['path', 'name', 'value'],
};
/** What a command of PowerShell that changes the registry was given. */
interface Parameters {
	paths: string[];
	names: string[];
	value?: Given;
	isForced: boolean;
	/** It only says what it would do. */
	isTrial: boolean;
	/** It makes a file or a folder. */
	isFile: boolean;
	/** An item of a policy that deletes. */
	isRemoval: boolean;
}

/** Reads `-Name X`, `-Name:X`, shortened names and values bound by their place; nothing where one is unknown. */
export function parametersOf(verb: string, words: readonly Word[]): Parameters | undefined {
	const order = places[verb];
	if (order === undefined) return undefined;
	const isPolicy = verb.startsWith('set-gp');
	const bound = new Bound(order, isPolicy ? namedOfPolicy : named, switches);
	if (!words.every((word) => bound.takes(word))) return undefined;
	const texts = (name: string) => bound.of(name).map(({ text }) => text);
	const value = givenIn(bound.of('value'), texts('type')[0] ?? '');
	return {
		paths: texts('path'),
		names: texts('name'),
		isForced: bound.flags.has('force'),
		isTrial: bound.flags.has('whatif'),
		isFile: /^(?:file|dir)/i.test(texts('itemtype')[0] ?? ''),
		isRemoval: isPolicy && texts('action').some((text) => /^(?:delete|3)$/i.test(text)),
		...(value && { value }),
	};
}

/** The data as a command gives them: several of a list, with the zeros between them, or numbers. */
function givenIn([first, ...more]: readonly Word[], type: string): Given | undefined {
	if (!first) return undefined;
	const texts = [first, ...more]
		.map(({ text }) => text)
		.filter((text) => !/^\[.*\]$|^@$/.test(text))
		.map((text) => text.replace(/^\[u?int(?:32|64)?\](?=\d)/i, ''));
	return {
		text: texts.join(more.length > 0 && /^multi/i.test(type) ? '\\0' : ','),
		isNumber: !first.isQuoted && /^(?:0x[0-9a-f]+|-?\d+)$/i.test(first.text),
		type,
	};
}
