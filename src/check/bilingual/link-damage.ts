import { linkTextFault } from '../literals/links.ts';
import type { Damage } from './pair-up.ts';

const link = /\[([^[\]]*)\](\s*\(\s*[^()\s]+\s*\))/g;

/**
 * The targets of the links in a text, in their brackets. Markdown allows no space in front of the bracket, nor, as
 * machines write it, behind it before an address: such a target is not the same.
 */
export function linkTargets(text: string): string[] {
	return [...text.matchAll(link)].map(([, , target = '']) => target);
}

/** Links that have lost the words they stood on: none are left, a quotation is cut in two, or only `of` is left. */
export function linkDamage(english: string, target: string): Damage[] {
	const texts = new Map(
		[...english.matchAll(link)].map(([, text = '', address = '']) => [address, text]),
	);
	return [...target.matchAll(link)].flatMap(([, text = '', address = '']) => {
		const right = texts.get(address);
		if (right === undefined || linkTextFault(text, right, address) === undefined) return [];
		return { noun: 'link text', found: `[${text}](`, right: `[${right}](` };
	});
}
