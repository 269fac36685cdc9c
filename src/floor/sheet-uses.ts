import { type Atrule, type CssNode, type Declaration, parse, walk } from 'css-tree';
import type { Use } from './feature.ts';
import { isKnown, lackedBy, namesBelow } from './support.ts';

/** Functions by their name: MDN files them by what they make (`css.types.color.light-dark`). */
const functions = new Map<string, string>();
const gather = (key: string): void => {
	for (const name of namesBelow(key)) {
		if (isKnown(`${key}.${name}`) && !functions.has(name)) functions.set(name, `${key}.${name}`);
		gather(`${key}.${name}`);
	}
};
gather('css.types');

/** Units of which MDN has a group only. */
const unitGroups: readonly (readonly [RegExp, string])[] = [
	[/^d(?:vw|vh|vi|vb|vmin|vmax)$/, 'css.types.length.viewport_percentage_units_dynamic'],
	[/^s(?:vw|vh|vi|vb|vmin|vmax)$/, 'css.types.length.viewport_percentage_units_small'],
	[/^l(?:vw|vh|vi|vb|vmin|vmax)$/, 'css.types.length.viewport_percentage_units_large'],
	[/^cq(?:w|h|i|b|min|max)$/, 'css.types.length.container_query_length_units'],
];

/** What a part of a style sheet is parsed as. */
export type Context = 'mediaQueryList' | 'selectorList' | 'stylesheet';

/**
 * The features of CSS that a style sheet makes use of. Of a declaration that follows one of the same property, only
 * what is without a fallback.
 *
 * @param context what the text is: `selectorList` for what scripts look elements up by
 */
export function sheetUses(css: string, context: Context = 'stylesheet'): Use[] {
	const tree = parse(css, { positions: true, context, parseCustomProperty: true });
	const uses: Use[] = [];
	const guards: string[][] = [];
	walk(tree, {
		enter(node: CssNode) {
			const inCondition = this.atrulePrelude && this.atrule?.name === 'supports';
			const guardedBy = guards.flat();
			const declaration = node.type === 'Declaration' ? node : this.declaration;
			const settled = inCondition || (declaration && hasFallback(declaration, this.block));
			if (!settled)
				for (const { key, written } of usesOf(node, this.rule ? undefined : this.atrule?.name))
					uses.push({ key, written, line: node.loc?.start.line ?? 1, guardedBy });
			if (node.type === 'Atrule' && node.name === 'supports') guards.push(asked(node));
		},
		leave(node: CssNode) {
			if (node.type === 'Atrule' && node.name === 'supports') guards.pop();
		},
	});
	return uses.filter(({ key }) => isKnown(key));
}

type Plain = Pick<Use, 'key' | 'written'>;

/** @param within the at-rule whose descriptors stand here, as in `@page { size: A4 }` */
function usesOf(node: CssNode, within?: string): Plain[] {
	switch (node.type) {
		case 'Atrule':
			return [{ key: `css.at-rules.${node.name}`, written: `@${node.name}` }];
		case 'Feature': {
			const name = node.name.replace(/^m(?:in|ax)-/, '');
			return node.kind === 'media'
				? [{ key: `css.at-rules.media.${name}`, written: `@media (${node.name})` }]
				: [];
		}
		case 'FeatureRange':
			return node.kind === 'media'
				? [{ key: 'css.at-rules.media.range_syntax', written: '@media with a range (<, >)' }]
				: [];
		case 'NestingSelector':
			return [{ key: 'css.selectors.nesting', written: '& in a selector' }];
		case 'PseudoClassSelector':
			return [{ key: `css.selectors.${node.name}`, written: `:${node.name}` }];
		case 'PseudoElementSelector':
			return [{ key: `css.selectors.${node.name}`, written: `::${node.name}` }];
		case 'Function':
			return [{ key: functions.get(node.name) ?? '', written: `${node.name}()` }];
		case 'Dimension': {
			const group = unitGroups.find(([units]) => units.test(node.unit))?.[1];
			return [{ key: group ?? `css.types.length.${node.unit}`, written: node.unit }];
		}
		case 'Declaration':
			return within
				? [{ key: `css.at-rules.${within}.${node.property}`, written: node.property }]
				: declared(node);
		case 'Rule':
			return node.block.children
				.toArray()
				.some(({ type }) => type === 'Rule' || type === 'Atrule' || type === 'Raw')
				? [{ key: 'css.selectors.nesting', written: 'a rule in a rule' }]
				: [];
		default:
			return [];
	}
}

/** A property, and the words of its value. */
function declared({ property, value }: Declaration): Plain[] {
	if (property.startsWith('-')) return [];
	const key = `css.properties.${property}`;
	const words = value.type === 'Value' ? value.children.toArray() : [];
	return [
		{ key, written: property },
		...words.flatMap((word) =>
			word.type === 'Identifier'
				? [{ key: `${key}.${word.name}`, written: `${property}: ${word.name}` }]
				: [],
		),
	];
}

/** Says whether an older browser has an earlier declaration of the same block to go by, or its own name for it. */
function hasFallback(declaration: Declaration, block: CssNode | null): boolean {
	if (block?.type !== 'Block') return false;
	for (const earlier of block.children) {
		if (earlier === declaration) return false;
		if (earlier.type !== 'Declaration') continue;
		if (/^-\w+-/.test(earlier.property) && earlier.property.endsWith(`-${declaration.property}`))
			return true;
		if (earlier.property === declaration.property)
			return !declared(earlier).some(({ key }) => lackedBy(key).length > 0);
	}
	return false;
}

/** What `@supports` asks for; nothing if it asks for the opposite of anything. */
function asked({ prelude }: Atrule): string[] {
	const keys: string[] = [];
	let denied = prelude === null;
	if (prelude)
		walk(prelude, (node) => {
			if (node.type === 'Identifier' && /^(?:not|or)$/i.test(node.name)) denied = true;
			keys.push(...usesOf(node).map(({ key }) => key));
		});
	return denied ? [] : keys.filter(isKnown);
}
