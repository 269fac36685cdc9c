import type { Word } from './command-words.ts';

/** What the parameters of Group Policy are called elsewhere. */
const sameAs: Readonly<Record<string, string>> = {
	literalpath: 'path',
	propertytype: 'type',
	key: 'path',
	valuename: 'name',
};
export const switches = ['force', 'recurse', 'passthru', 'verbose', 'whatif', 'confirm'];
export const named = [
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
export const namedOfPolicy = [
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

/** Binds the words of a command to its parameters, one after the other, as PowerShell does. */
export class Bound {
	/** Switches that are on. */
	readonly flags = new Set<string>();
	private readonly lists = new Map<string, Word[]>();
	private readonly order: readonly string[];
	private readonly names: readonly string[];
	private readonly switches: readonly string[];
	private current: string | undefined;
	/** A comma stands before the word. */
	private goesOn = false;

	/** @param order parameters that are bound by their place */
	constructor(order: readonly string[], names: readonly string[], switches: readonly string[]) {
		this.order = order;
		this.names = names;
		this.switches = switches;
	}

	/** What was bound to a parameter. */
	of(name: string): readonly Word[] {
		return this.lists.get(name) ?? [];
	}

	/** Whether the word has a place. */
	takes(word: Word): boolean {
		const { text, isMark, isQuoted } = word;
		if (isMark) {
			this.goesOn = text === ',';
			return true;
		}
		const [, dashed, inline] =
			(!isQuoted && /^-([a-z]+)(?::(.*))?$/is.exec(text)) || colonQuoted(text) || [];
		const has =
			dashed === undefined
				? this.takesValue(word)
				: this.takesName(dashed.toLowerCase(), inline ?? '', isQuoted);
		this.goesOn = false;
		return has;
	}

	private takesName(name: string, inline: string, isQuoted: boolean): boolean {
		const isSwitch = this.switches.find((each) => each.startsWith(name) && name.length > 1);
		if (isSwitch) {
			if (!/false/i.test(inline)) this.flags.add(isSwitch);
			this.current = undefined;
			return true;
		}
		const { names } = this;
		const parameter =
			names.find((each) => each === name) ?? names.find((each) => each.startsWith(name));
		if (parameter === undefined) return false;
		const isOwn = names === named || names === namedOfPolicy;
		const bound =
			names === namedOfPolicy && parameter === 'name'
				? 'policy'
				: (isOwn && sameAs[parameter]) || parameter;
		this.lists.set(bound, inline ? [{ text: inline, isMark: false, isQuoted }] : []);
		this.current = inline ? undefined : bound;
		return true;
	}

	private takesValue(word: Word): boolean {
		const { current } = this;
		const isOpen = current !== undefined && (this.goesOn || this.of(current).length === 0);
		const name = isOpen ? current : this.order.find((each) => !this.lists.has(each));
		this.current = name;
		if (name === undefined) return false;
		this.lists.set(name, [...this.of(name), word]);
		return true;
	}
}

/** `-Path:"…"` is one word, and its quotation marks are gone. */
function colonQuoted(text: string): [string, string, string] | undefined {
	const [whole, name, rest] = /^-([a-z]+):(.+)$/is.exec(text) ?? [];
	return whole && name && rest ? [whole, name, rest] : undefined;
}
