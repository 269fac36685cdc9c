import { acronymsIn } from '../literals/acronyms.ts';
import { literalOf } from '../literals/literal.ts';
import { rawLiteralsIn } from '../literals/raw-literals.ts';
import { registryPath } from '../literals/registry-path.ts';
import { withoutVersions } from '../literals/versions.ts';
import { linkDamage, linkTargets } from './link-damage.ts';
import { compare, type Damage } from './pair-up.ts';
import { isRegistryBlock, registryDamage } from './registry-block.ts';
import { versionsBeside } from './versions-beside.ts';

export type { Damage };

type Find = (text: string) => string[];

const all =
	(pattern: RegExp): Find =>
	(text) =>
		[...text.matchAll(pattern)].map((match) => literalOf(match).trim());

/** The kinds of literals outside of registry blocks. */
const kinds: readonly (readonly [noun: string, find: Find])[] = [
	['code', all(/`[^`]+`/g)],
	['link target', linkTargets],
	['placeholder', all(/\{[\w.]+\}/g)],
	['web address', all(/(?:^|[^(\w/])(?<free>https?:\/\/[^\s)<>"]+)/g)],
	['registry path', all(registryPath)],
	['parameter', all(/\s(?<free>-[A-Z][A-Za-z]+)(?=\s)/g)],
];

/** Kinds that the content check knows as well, each by its own noun. */
const rawNouns = [
	'SMTP code',
	'registry data',
	'value name',
	'status code',
	'protocol word',
	'command',
	'host name',
];

/** Every literal of a sentence that its translation has lost, changed or made up. */
export function damageIn(english: string, target: string): Damage[] {
	if (isRegistryBlock(english)) return registryDamage(english, target);
	const [from, to] = [
		rawLiteralsIn(withoutTargets(english), 1),
		rawLiteralsIn(withoutTargets(target), 1),
	];
	const named = (list: typeof from, noun: string) =>
		list.filter((literal) => literal.noun === noun).map(({ text }) => text.trim());
	return [
		...linkDamage(english, target),
		...kinds.flatMap(([noun, find]) => compare(noun, find(english), find(target))),
		...nameDamage(withoutTargets(english), withoutTargets(target)),
		...rawNouns.flatMap((noun) => compare(noun, named(from, noun), named(to, noun))),
		...printedTexts(english).flatMap((text) =>
			target.includes(text) ? [] : [{ noun: 'error text', right: text }],
		),
		...newBlock(english, target),
	];
}

/** Damage in a sentence for whoever can mend it. */
export function sayDamage({ noun, found, right }: Damage): string {
	if (found === undefined) return `${noun} "${right}" is missing`;
	return right === undefined
		? `${noun} "${found}" is not in the English`
		: `${noun} "${found}" should be "${right}"`;
}

/** Versions of products, and abbreviations. */
function nameDamage(english: string, target: string): Damage[] {
	const versions = compare('product version', ...versionsBeside(english, target));
	// `TLS 2` for `TLS guidance, part 2` has taken an abbreviation with it.
	const isTaken = (word: string) => versions.some(({ found }) => found?.startsWith(`${word} `));
	const known = acronymsIn(english, 1).map(({ text }) => text);
	const own = [...acronymsIn(target, 1).map(({ text }) => text), ...recased(known, target)];
	// A further one may be the name that a language has for something.
	const acronyms = compare('abbreviation', known, own).filter(
		({ found, right }) => right !== undefined && (found !== undefined || !isTaken(right)),
	);
	return [...versions, ...acronyms];
}

/** Abbreviations that stand in a text in small letters. */
function recased(acronyms: readonly string[], text: string): string[] {
	const words = (withoutVersions(text).match(/\p{L}+/gu) ?? []).filter((word) =>
		/^\p{L}{3,5}$/u.test(word),
	);
	const known = new Set(acronyms);
	return words.filter((word) => !known.has(word) && known.has(word.toUpperCase()));
}

/** Error texts as the English prints them, in quotation marks: `'421 4.4.2 Connection dropped due to SocketError'`. */
function printedTexts(english: string): string[] {
	return [...english.matchAll(/'([245]\d\d [^']+)'/g)].map(([, text = '']) => text);
}

/** A sentence that begins a list or a quotation of its own as soon as nothing stands before it. */
function newBlock(english: string, target: string): Damage[] {
	const opening = /^\s*(?:\d+[.)]|[-+*>]|#+)\s/;
	const found = opening.exec(target)?.[0];
	return found && !opening.test(english) ? [{ noun: 'beginning', found: found.trim() }] : [];
}

function withoutTargets(text: string): string {
	return text.replace(/`[^`]*`|(\])\s?\([^()\s]+\)/g, (_, bracket = '') => `${bracket} `);
}
