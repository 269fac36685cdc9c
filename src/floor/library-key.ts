import type ts from 'typescript';
import { isKnown } from './support.ts';

/** Kinds of one thing: MDN writes of the plain one. */
const kinds: readonly (readonly [RegExp, string])[] = [
	[/^(?:Big)?(?:Ui|I)nt\d+(?:Clamped)?Array$|^Float\d+Array$/, 'TypedArray'],
	[/^Readonly(Array|Map|Set)$/, '$1'],
	[/^(\w+)Constructor$/, '$1'],
	[/^(\w+)EventMap$/, '$1'],
];

/**
 * MDN's key of what TypeScript's own libraries declare: `toSorted` of the interface `Array` is
 * `javascript.builtins.Array.toSorted`, and `showPopover` of `HTMLElement` is `api.HTMLElement.showPopover`.
 *
 * @param name of the member, or of the global itself
 * @param owner the interface or namespace that declares it; nothing for a global
 */
export function libraryKey(name: string, owner: string | undefined): string | undefined {
	if (owner === undefined)
		return firstKnown([
			`javascript.builtins.${name}`,
			`api.${name}`,
			`api.Window.${name}`,
			`api.WorkerGlobalScope.${name}`,
		]);
	const plain = kinds.reduce((at, [kind, as]) => at.replace(kind, as), owner);
	return firstKnown([
		`javascript.builtins.${plain}.${name}`,
		`javascript.builtins.Intl.${plain}.${name}`,
		`api.${plain}.${name}`,
		`api.${plain}.${name}_static`,
	]);
}

const firstKnown = (keys: readonly string[]) => keys.find(isKnown);

/** The interface, class or namespace in which a declaration of a library stands. */
export function ownerOf(declaration: ts.Declaration): string | undefined {
	for (let at: ts.Node | undefined = declaration.parent; at; at = at.parent) {
		const named = at as ts.Node & { name?: { text?: string } };
		if (named.name?.text !== undefined) return named.name.text;
	}
	return undefined;
}
