import { compareInOrder, type Damage } from './pair-up.ts';

const key = /\[[^\]]*HKEY[^\]]*\]?|\[[^\]]*SYSTEM\\[^\]]*\]?/g;
/** The data of a value end it, whatever became of their type and colon: `dword:00000001`, `deword： 00000001`. */
const value = /[:：]\s*[\da-f]{5,}/gi;

/** Whether a text holds registry instructions, which somebody may import. */
export function isRegistryBlock(text: string): boolean {
	return /\[[^\]]*HKEY/.test(text);
}

/** How the keys and the values of registry instructions differ: what is a line of its own when it is imported. */
export function registryDamage(english: string, target: string): Damage[] {
	return [
		...compareInOrder('registry key', keysIn(english), keysIn(target)),
		...compareInOrder('registry value', valuesIn(english), valuesIn(target)),
	];
}

function keysIn(block: string): string[] {
	return [...block.matchAll(key)].map(([found]) => found.trim());
}

function valuesIn(block: string): string[] {
	return block
		.split(key)
		.slice(1)
		.flatMap((run) => run.replace(value, '$&\0').split('\0'))
		.map((value) => value.replace(/\*+/g, '').trim())
		.filter((value) => /[\da-f]{5,}$/i.test(value));
}
