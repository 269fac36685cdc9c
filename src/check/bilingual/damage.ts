import { suggest } from '../../content-files/suggest.ts';
import { difference } from '../literals/multiset.ts';
import { rawLiteralsIn } from '../literals/raw-literals.ts';
import { registryPath } from '../literals/registry-path.ts';
import { acronymsIn } from '../literals/spelling.ts';
import { versionsIn } from '../literals/versions.ts';

/** A literal that is not the same in both languages. */
export interface Damage {
	/** What it is: `product version`, `registry value`. */
	noun: string;
	/** What the translation has; absent where it has lost it. */
	found?: string;
	/** What the English has; absent where the translation has made it up. */
	right?: string;
}

type Find = (text: string) => string[];

const all =
	(pattern: RegExp): Find =>
	(text) =>
		[...text.matchAll(pattern)].map(([found]) => found.trim());

const inBlock = /\[[^\]]*HKEY[^\]]*\]?|\[[^\]]*SYSTEM\\[^\]]*\]?/g;

/** What of a registry block is a line of its own when it is imported: keys in brackets, and values between them. */
const registryKeys = all(inBlock);
const registryValues: Find = (text) =>
	text
		.split(inBlock)
		.slice(1)
		.flatMap((run) => run.split(/(?<=\d{6,}[\s*]+)(?=\S)/))
		.map((value) => value.replace(/\*+/g, '').trim())
		.filter((value) => /\d{5,}/.test(value));

/** The kinds of literals outside of registry blocks. */
const kinds: readonly (readonly [noun: string, find: Find])[] = [
	['code', all(/`[^`]+`/g)],
	['link target', all(/(?<=\]\s?)\([^()\s]+\)/g)],
	['placeholder', all(/\{[\w.]+\}/g)],
	['web address', all(/(?<![(\w/])https?:\/\/[^\s)<>"]+/g)],
	['product version', (text) => versionsIn(withoutTargets(text), 1).map(({ text }) => text)],
	['acronym', (text) => acronymsIn(withoutTargets(text), 1).map(({ text }) => text)],
	['registry path', all(registryPath)],
	['parameter', all(/(?<=\s)-[A-Z][A-Za-z]+(?=\s)/g)],
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
	if (/\[[^\]]*HKEY/.test(english)) {
		return [
			...compare('registry key', registryKeys(english), registryKeys(target)),
			...compare('registry value', registryValues(english), registryValues(target)),
		];
	}
	const [from, to] = [
		rawLiteralsIn(withoutTargets(english), 1),
		rawLiteralsIn(withoutTargets(target), 1),
	];
	const named = (list: typeof from, noun: string) =>
		list.filter((literal) => literal.noun === noun).map(({ text }) => text.trim());
	return [
		...emptyLinks(english, target),
		...kinds.flatMap(([noun, find]) => compare(noun, find(english), find(target))),
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

function compare(noun: string, english: readonly string[], target: readonly string[]): Damage[] {
	const texts = (list: readonly string[]) => list.map((text) => ({ text }));
	const { extra, missing } = difference(texts(english), texts(target));
	const left = missing.map(({ text }) => text);
	// A name that the translation repeats, in place of a pronoun, is no damage.
	const other = extra.filter(({ text }) => left.length > 0 || !english.includes(text));
	const changed = other.map(({ text: found }): Damage => {
		const right =
			suggest(found, left) ?? (other.length === 1 && left.length === 1 ? left[0] : undefined);
		if (right === undefined) return { noun, found };
		left.splice(left.indexOf(right), 1);
		return { noun, found, right };
	});
	return [...changed, ...left.map((right) => ({ noun, right }))];
}

/** Error texts as the English prints them, in quotation marks: `'421 4.4.2 Connection dropped due to SocketError'`. */
function printedTexts(english: string): string[] {
	return [...english.matchAll(/'([245]\d\d [^']+)'/g)].map(([, text = '']) => text);
}

function emptyLinks(english: string, target: string): Damage[] {
	const [before, after] = [english, target].map((text) => text.match(/\[\]\(/g)?.length ?? 0);
	return (after ?? 0) > (before ?? 0) ? [{ noun: 'link text', found: '[](' }] : [];
}

/** A sentence that begins a list or a quotation of its own as soon as nothing stands before it. */
function newBlock(english: string, target: string): Damage[] {
	const opening = /^\s*(?:\d+[.)]|[-+*>]|#+)\s/;
	const found = opening.exec(target)?.[0];
	return found && !opening.test(english) ? [{ noun: 'beginning', found: found.trim() }] : [];
}

function withoutTargets(text: string): string {
	return text.replace(/`[^`]*`|(?<=\])\s?\([^()\s]+\)/g, ' ');
}
