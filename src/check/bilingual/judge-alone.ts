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
	const [blocks, sources] = [blocksOf(target), blocksOf(english)];
	const beside = sources.length === blocks.length;
	const whole = english.trim() !== '' && !beside;
	const pairs = whole ? [{ text: target, start: 0 }] : blocks;
	return pairs.map(({ text, start }, index) => {
		const source = whole ? english : beside ? (sources[index]?.text ?? '') : '';
		return {
			id: String(index + 1),
			target: text,
			english: source,
			start,
			line: target.slice(0, start).split('\n').length,
			damages: source ? damageIn(source, text) : neverRight(text),
			isRegistryBlock: isRegistryBlock(text),
		};
	});
}

/** Forms that only a machine writes: a comma in a version, a word of a protocol in another case or with an ending. */
function neverRight(text: string): Damage[] {
	const versions = versionsIn(text, 1).flatMap(({ text: found }): Damage[] => {
		const right = found.replace(/(?<=\d)[,·٫‚](?=\d)/g, '.').replace(/^tls/i, 'TLS');
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

function blocksOf(text: string): { text: string; start: number }[] {
	return [...text.matchAll(/\S[\s\S]*?(?=\s*\n\s*\n|\s*$)/g)].map(({ 0: found, index }) => ({
		text: found,
		start: index,
	}));
}
