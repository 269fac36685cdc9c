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
/** What the parameters of Group Policy are called elsewhere. */
const sameAs: Readonly<Record<string, string>> = {
	literalpath: 'path',
	propertytype: 'type',
	key: 'path',
	valuename: 'name',
};
const switches = ['force', 'recurse', 'passthru', 'verbose', 'whatif', 'confirm'];
const named = [
	'path',
	'literalpath',
	'name',
	'value',
	'propertytype',
	'type',
	'itemtype',
	'erroraction',
	'ea',
	'warningaction',
];
/** Of a policy: its name, guid, domain and server say nothing of the registry. */
const namedOfPolicy = [
	'key',
	'valuename',
	'value',
	'type',
	'name',
	'guid',
	'domain',
	'server',
	'context',
	'action',
	'order',
];

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
	const known = isPolicy ? namedOfPolicy : named;
	const lists = new Map<string, Word[]>();
	const flags = new Set<string>();
	let current: string | undefined;
	let goesOn = false;
	for (const word of words) {
		const { text, isMark, isQuoted } = word;
		if (isMark) {
			goesOn = text === ',';
			continue;
		}
		const [, dashed, inline] =
			(!isQuoted && /^-([a-z]+)(?::(.*))?$/is.exec(text)) || colonQuoted(text) || [];
		if (dashed !== undefined) {
			const name = dashed.toLowerCase();
			const isSwitch = switches.find((each) => each.startsWith(name) && name.length > 1);
			const parameter =
				known.find((each) => each === name) ?? known.find((each) => each.startsWith(name));
			if (isSwitch) {
				if (!/false/i.test(inline ?? '')) flags.add(isSwitch);
				current = undefined;
			} else if (parameter === undefined) return undefined;
			else {
				current = isPolicy && parameter === 'name' ? 'policy' : (sameAs[parameter] ?? parameter);
				if (inline) {
					lists.set(current, [
						{ text: inline, isMark: false, isQuoted: dashed !== undefined && isQuoted },
					]);
					current = undefined;
				} else lists.set(current, []);
			}
			goesOn = false;
			continue;
		}
		const open = current !== undefined && (goesOn || lists.get(current)?.length === 0);
		if (!open) current = order.find((name) => !lists.has(name));
		if (current === undefined) return undefined;
		lists.set(current, [...(lists.get(current) ?? []), word]);
		goesOn = false;
	}
	const texts = (name: string) => (lists.get(name) ?? []).map(({ text }) => text);
	const [value, ...more] = lists.get('value') ?? [];
	const type = texts('type')[0] ?? '';
	return {
		paths: texts('path'),
		names: texts('name'),
		isForced: flags.has('force'),
		isTrial: flags.has('whatif'),
		isFile: /^(?:file|dir)/i.test(texts('itemtype')[0] ?? ''),
		isRemoval: isPolicy && texts('action').some((text) => /^(?:delete|3)$/i.test(text)),
		...(value && {
			value: {
				text: [value, ...more]
					.map(({ text }) => text)
					.filter((text) => !/^\[.*\]$|^@$/.test(text))
					.map((text) => text.replace(/^\[u?int(?:32|64)?\](?=\d)/i, ''))
					.join(more.length > 0 && /^multi/i.test(type) ? '\\0' : ','),
				isNumber: !value.isQuoted && /^(?:0x[0-9a-f]+|-?\d+)$/i.test(value.text),
				type,
			},
		}),
	};
}

/** `-Path:"…"` is one word, and its quotation marks are gone. */
function colonQuoted(text: string): [string, string, string] | undefined {
	const [whole, name, rest] = /^-([a-z]+):(.+)$/is.exec(text) ?? [];
	return whole && name && rest ? [whole, name, rest] : undefined;
}
