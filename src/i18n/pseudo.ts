import type { Messages } from './stand-ins.ts';

/**
 * Languages that nobody speaks, made from the English, to see what cannot be translated: `en-XA` with an accent on
 * every letter and words longer by 40 %, `ar-XB` written from right to left. For `npm run dev -- --pseudo`; never
 * published.
 */
export const pseudoLocales = ['en-XA', 'ar-XB'] as const;
export type PseudoLocale = (typeof pseudoLocales)[number];

/** Narrows a tag to one of the languages that nobody speaks. */
export function isPseudo(tag: string): tag is PseudoLocale {
	return (pseudoLocales as readonly string[]).includes(tag);
}

/** What is the same in every language: code, directives, placeholders, targets of links. */
const literal = /(```[\s\S]*?```|^::.*$|`[^`]*`|\{\{[^{}]*\}\}|\$t\([^()]*\)|(?<=\])\([^()\s]+\))/m;

/** A text in a pseudo-language; its literals and its Markdown stay. */
export function pseudoText(text: string, tag: PseudoLocale): string {
	const change = tag === 'en-XA' ? accented : mirrored;
	return text
		.split(new RegExp(literal, 'gm'))
		.map((part, index) => (index % 2 ? part : part.replace(/\p{L}[\p{L}'’]*/gu, change)))
		.join('');
}

/** Every text of a file of messages in a pseudo-language. */
export function pseudoMessages(messages: Messages, tag: PseudoLocale): Messages {
	const walk = (value: unknown): unknown => {
		if (typeof value === 'string') return pseudoText(value, tag);
		if (Array.isArray(value)) return value.map(walk);
		return Object.fromEntries(
			Object.entries(value as Messages).map(([key, item]) => [key, walk(item)]),
		);
	};
	return walk(messages) as Messages;
}

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accents = [...'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'];

function accented(word: string): string {
	const letters = [...word].map((letter) => accents[plain.indexOf(letter)] ?? letter);
	return letters.join('') + (letters.at(-1) ?? '').repeat(Math.ceil(word.length * 0.4));
}

/** Between RIGHT-TO-LEFT OVERRIDE and POP DIRECTIONAL FORMATTING. */
function mirrored(word: string): string {
	return `\u202e${word}\u202c`;
}
