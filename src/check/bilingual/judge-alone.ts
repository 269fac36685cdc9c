import { rawLiteralsIn } from '../literals/raw-literals.ts';
import { versionsIn } from '../literals/versions.ts';
import { type Damage, damageIn } from './damage.ts';
import type { JudgedPair } from './read-bilingual.ts';
import { isRegistryBlock } from './registry-block.ts';

/** Words that are written in one way only. */
const words = ['SocketError', 'STARTTLS', 'EHLO', 'DisabledByDefault', 'SystemDefaultTlsVersions'];

/**
 * Judges a translation without pairs, block by block: against its English where that is given and has as many blocks,
 * else against itself, which finds the forms that are never right.
 */
export function judgePlain(target: string, english: string): JudgedPair[] {
	if (target.trim() === '') return [];
	const [blocks, sources] = [blocksOf(target), blocksOf(english)];
	const beside = sources.length === blocks.length;
	const whole = english.trim() !== '' && !beside;
	const pairs = whole ? [{ text: target, start: 0, line: 1 }] : blocks;
	return pairs.map(({ text, start, line }, index) => {
		const source = whole ? english : beside ? (sources[index]?.text ?? '') : '';
		return {
			id: String(index + 1),
			target: text,
			english: source,
			start,
			line,
			damages: source ? damageIn(source, text) : neverRight(text),
			isRegistryBlock: isRegistryBlock(text),
		};
	});
}

/** Forms that only a machine writes: a comma in a version, a word of a protocol in another case or with an ending. */
function neverRight(text: string): Damage[] {
	const versions = versionsIn(text, 1).flatMap(({ text: found }): Damage[] => {
		const right = inLatin(found)
			.replace(/(\d)[,·٫‚．，](?=\d)/g, '$1.')
			.replace(/^tls/i, 'TLS');
		return right === found ? [] : [{ noun: 'product version', found, right }];
	});
	const known = rawLiteralsIn(text, 1).flatMap(({ noun, text: found }): Damage[] => {
		const right = words.find((word) => found.toLowerCase().startsWith(word.toLowerCase()));
		return right === undefined || found.trim() === right
			? []
			: [{ noun, found: found.trim(), right }];
	});
	return [...versions, ...known];
}

/** A text with the digits of other scripts as `0` to `9`. */
function inLatin(text: string): string {
	// The last four bits of Arabic, Persian and full-width digits are their values.
	return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** Stretches of text between empty lines, each with its offset and its line. */
function blocksOf(text: string): { text: string; start: number; line: number }[] {
	const blocks: { text: string; start: number; line: number }[] = [];
	let [start, isOpen] = [0, false];
	for (const [index, line] of text.split('\n').entries()) {
		const open = isOpen ? blocks.at(-1) : undefined;
		isOpen = line.trim() !== '';
		if (open && isOpen) open.text += `\n${line}`;
		else if (isOpen) blocks.push({ text: line, start, line: index + 1 });
		start += line.length + 1;
	}
	return blocks;
}
