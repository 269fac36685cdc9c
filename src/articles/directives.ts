import type { LeafDirective } from 'mdast-util-directive';
import { anyOf } from '../content-files/fault.ts';
import { didYouMean, suggest } from '../content-files/suggest.ts';

/** Ids that content can refer to; `undefined` where they cannot be known, since their file has faults. */
export interface KnownIds {
	errors: ReadonlySet<string>;
	commands: ReadonlySet<string>;
	/** Presets that make a file. */
	presets: ReadonlySet<string> | undefined;
	/** Presets that only compare, so that there is no file to show. */
	presetsWithoutFile?: ReadonlySet<string>;
	protocols: ReadonlySet<string> | undefined;
}

interface DirectiveRule {
	/** The attribute that says what to show, and the ids it can name. */
	attribute: string;
	refersTo: Exclude<keyof KnownIds, 'presetsWithoutFile'>;
	/** Whether it can name several, separated by spaces. */
	several?: true;
	/** Attributes that may be there as well, each with its only value. */
	optional?: Record<string, string>;
}

const directives: Record<string, DirectiveRule> = {
	errors: { attribute: 'ids', refersTo: 'errors', several: true },
	command: { attribute: 'id', refersTo: 'commands' },
	registry: { attribute: 'preset', refersTo: 'presets', optional: { undo: 'true' } },
	windows: { attribute: 'protocol', refersTo: 'protocols' },
};

/** The directives that an article may have. */
export const directiveNames: readonly string[] = Object.keys(directives);

/** `::command{id="…"}`: how a directive is written, whatever the name was misspelt as. */
export function usageOf(name: string): string {
	const right = directives[name] ? name : suggest(name, directiveNames);
	return right
		? `::${right}{${directives[right]?.attribute}="…"}`
		: `::name{…}, where the name is ${anyOf(directiveNames)}`;
}

/** What a directive names that does not exist, and what it would show nothing of. */
export function directiveFaults(
	{
		name,
		attributes,
		children = [],
	}: Pick<LeafDirective, 'name' | 'attributes'> & Partial<Pick<LeafDirective, 'children'>>,
	ids: KnownIds,
): string[] {
	const rule = directives[name];
	if (!rule) {
		const advice = didYouMean(name, directiveNames);
		return [`unknown directive "::${name}", expected ${anyOf(directiveNames)}${advice}`];
	}
	const { attribute, optional = {} } = rule;
	const { [attribute]: given, ...others } = attributes ?? {};
	const known = ids[rule.refersTo];
	const named = (rule.several ? given?.trim().split(/\s+/) : given && [given]) || [];
	return [
		...(given?.trim() ? [] : [lacks(name, attribute, known)]),
		...named
			.filter((id) => known && !known.has(id))
			.map((id) =>
				rule.refersTo === 'presets' && ids.presetsWithoutFile?.has(id)
					? `::${name}: "${id}" only compares and has no file to show, expected ${anyOf([...(known ?? [])])}`
					: `::${name}: there is no "${id}"${didYouMean(id, known ?? [])}`,
			),
		...named
			.filter((id, index) => named.indexOf(id) < index)
			.map((id) => `::${name} names "${id}" twice; take one out`),
		...(children.length > 0
			? [`::${name}: what stands in [brackets] is not shown; write {${attribute}="…"} only`]
			: []),
		...Object.entries(others).flatMap(([key, value]) => {
			const only = optional[key];
			if (only === undefined) {
				const choices = [attribute, ...Object.keys(optional)];
				return `::${name}: unknown attribute "${key}", expected ${anyOf(choices)}`;
			}
			return value === only ? [] : `::${name}: "${key}" is "${value}", expected "${only}"`;
		}),
	];
}

function lacks(name: string, attribute: string, known: ReadonlySet<string> | undefined): string {
	const ids = [...(known ?? [])];
	const listed = ids.length > 12 ? [...ids.slice(0, 12), '…'] : ids;
	return `::${name} lacks "${attribute}"; known: ${listed.join(', ')}`;
}
