import { Bound } from './bound-words.ts';
import { plainMarks, type Word, wordsOf } from './command-words.ts';
import { shellValueOf } from './shell-expression.ts';
import type { Statement } from './shell-statements.ts';
import type { ShellLookup, ShellValue } from './shell-values.ts';

/** A function of PowerShell. */
export interface ShellFunction {
	body: readonly Statement[];
	/** In their order; their names in lower case. */
	parameters: readonly { name: string; type: string; standard: string }[];
}

/** `function Name` or `function Name($a, $b)` before a block. */
export const definition = /^\s*(?:function|filter)\s+(?:\w+:)?([\w-]+)\s*(?:\((.*)\))?\s*$/is;

const parameter =
	/((?:\[[\w.]+(?:\[\])?\][\s;]*)?)\$(\w+)(?:\s*=\s*((?:"[^"]*"|'[^']*'|@?\([^()]*\)|[^,"'()])+))?(?=[\s;]*(?:,|$))/g;

/** @param inline what stands in brackets behind its name; otherwise `param( )` in its body says what it takes */
export function functionOf(inline: string | undefined, body: readonly Statement[]): ShellFunction {
	const at = body.findIndex(({ text }) => /\bparam\s*\(/i.test(text));
	const own = /\bparam\s*\((.*)\)\s*$/is.exec(body[at]?.text ?? '')?.[1];
	const parameters = [...(inline ?? own ?? '').matchAll(parameter)].map(
		([, type = '', name = '', standard = '']) => ({ type, name: name.toLowerCase(), standard }),
	);
	return { body: body.filter((_, line) => line !== at), parameters };
}

/**
 * What each parameter stands for in a call; nothing where nobody knows.
 *
 * @param given what is behind the function's name, with known variables written out
 */
export function callValues(
	{ parameters }: ShellFunction,
	given: string,
	lookup: ShellLookup,
): [string, ShellValue | undefined][] {
	const names = parameters.map(({ name }) => name);
	const isSwitch = (type: string) => /switch/i.test(type);
	const on = parameters.filter(({ type }) => isSwitch(type)).map(({ name }) => name);
	const own = new Bound(names, names, on);
	const words = wordsOf(plainMarks(given)).filter(({ text }) => text !== '@');
	const isKnown = !/\$|[^@\s,]\(|(?:^|\s)\(/.test(given) && words.every((word) => own.takes(word));
	return parameters.map(({ name, type, standard }) => {
		if (!isKnown) return [name, undefined];
		if (isSwitch(type)) return [name, { text: `$${own.flags.has(name)}`, isNumber: true }];
		const items = own.of(name).map((word) => wordValue(word, type));
		return [name, items.length > 1 ? items : (items[0] ?? shellValueOf(standard, lookup))];
	});
}

/** `[string]` makes a text of a number. */
function wordValue({ text, isQuoted }: Word, type: string): ShellValue {
	const isNumber = !isQuoted && !/string/i.test(type) && /^-?(?:0x[\da-f]+|\d+)$/i.test(text);
	return { text, isNumber };
}
