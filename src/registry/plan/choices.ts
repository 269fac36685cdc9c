import { byId, type Catalogue } from '../catalogue/catalogue.ts';

/** What a reader chose. Only ids that the catalogue has; `parseChoices` lets no others in. */
export interface Choices {
	preset: string;
	windows: string;
	/** `none`: no Exchange on this machine. */
	exchange: string;
	/** Ids of the preset's options, in the order of the data. */
	options: readonly string[];
}

/** The files that the workshop makes, in the order of its tabs; also the values of `format` in the address. */
export const formats = [
	'reg',
	'undo-reg',
	'powershell',
	'cmd',
	'check',
	'snapshot',
	'gpp',
	'undo-gpp',
	'dsc',
	'undo-dsc',
	'ansible',
	'undo-ansible',
] as const;

export type Format = (typeof formats)[number];

export interface Address {
	choices: Choices;
	format: Format;
}

/** Something in the address that is not a choice of this site. `kind` is a key under `faults` in the messages. */
export interface AddressFault {
	kind: 'repeatedParameter' | 'unknownChoice' | 'notAnOption';
	parameter: string;
	value: string;
}

const parameters = ['preset', 'windows', 'exchange', 'with', 'format'] as const;

const defaultWindows = 'server-2019';

/** What the workshop shows before anything is chosen. */
export function defaultChoices(
	catalogue: Catalogue,
	preset = catalogue.presets[0]?.id ?? '',
): Choices {
	return { preset, windows: defaultWindows, exchange: 'none', options: [] };
}

/**
 * Reads the choices from the address bar; a parameter without a value is the default, and one of somebody else is
 * nobody's concern. Nothing is silently changed: whatever is not understood is a fault,
 * and `address` then holds only what was (defaults elsewhere), to fill the form, not to make a file from.
 */
export function parseChoices(
	query: string | URLSearchParams,
	catalogue: Catalogue,
): { ok: boolean; address: Address; faults: readonly AddressFault[] } {
	const search = new URLSearchParams(query);
	const faults: AddressFault[] = [];
	const fault = (kind: AddressFault['kind'], parameter: string, value: string) =>
		void faults.push({ kind, parameter, value });
	for (const parameter of new Set(search.keys())) {
		const values = search.getAll(parameter);
		// Others are none of this page's: mail programs and search engines add their own to a link.
		const isOwn = parameters.some((known) => known === parameter);
		if (isOwn && values.length > 1) fault('repeatedParameter', parameter, values.join(', '));
	}
	const choose = <T extends string>(parameter: string, known: readonly T[], otherwise: T): T => {
		const value = search.get(parameter);
		const found = known.find((id) => id === value);
		if (value && found === undefined) fault('unknownChoice', parameter, value);
		return found ?? otherwise;
	};
	const start = defaultChoices(catalogue);
	const preset = choose('preset', ids(catalogue.presets), start.preset);
	const known = Object.keys(byId(catalogue.presets, preset).options);
	const wanted = new Set((search.get('with') ?? '').split(',').filter((id) => id !== ''));
	for (const id of wanted) if (!known.includes(id)) fault('notAnOption', 'with', id);
	const choices = {
		preset,
		windows: choose('windows', ids(catalogue.windows), start.windows),
		exchange: choose('exchange', ['none', ...ids(catalogue.exchange)], start.exchange),
		options: known.filter((id) => wanted.has(id)),
	};
	const address = { choices, format: choose('format', formats, 'reg') };
	return { ok: faults.length === 0, address, faults };
}

/** The query string, without `?`, that `parseChoices` reads back to the same choices. All ASCII. */
export function formatChoices(choices: Choices, format?: Format): string {
	const search = new URLSearchParams({
		preset: choices.preset,
		windows: choices.windows,
		exchange: choices.exchange,
	});
	if (format) search.set('format', format);
	const options = choices.options.length > 0 ? `&with=${choices.options.join(',')}` : '';
	return `${search}${options}`;
}

function ids(entries: readonly { id: string }[]): string[] {
	return entries.map(({ id }) => id);
}
