import type english from '#content/messages/en/interface.json';
import type { Damage, JudgedPair } from '../../check/core.ts';
import { element, literal } from '../../components/dom.ts';
import { fill, fillPlural } from '../../i18n/fill.ts';
import type { readPaste } from '../../registry/core.ts';
import { registryEffect } from '../registry-effect.ts';

export type CheckMessages = (typeof english)['translation']['check'];

interface Reader {
	locale: string;
	messages: CheckMessages;
	/** The reader of the registry audit; without it nothing is said of what an import does. */
	read?: typeof readPaste;
}

/**
 * What is broken in a pasted translation: in a line, and sentence by sentence.
 *
 * @param pairs its sentences, with what differs from the English
 */
export function showBroken(
	pairs: readonly JudgedPair[],
	reader: Reader,
): { summary: string; items: HTMLElement[] } {
	if (pairs.length === 0) return { summary: '', items: [] };
	const { messages, locale } = reader;
	const broken = pairs.filter(
		({ damages, isRegistryBlock }) => damages.length > 0 || isRegistryBlock,
	);
	const count = broken.reduce((sum, { damages }) => sum + damages.length, 0);
	const found = count === 0 ? messages.none : fillPlural(messages, 'found', { count }, locale);
	const isAlone = pairs.every(({ english }) => english === '');
	return {
		summary: isAlone ? `${found} ${messages.alone}` : found,
		items: broken.map((pair) => item(pair, reader)),
	};
}

function item(pair: JudgedPair, reader: Reader): HTMLElement {
	const { damages, isRegistryBlock } = pair;
	return element(
		'li',
		{},
		element('p', { class: 'own', dir: 'auto', translate: 'no' }, ...marked(pair)),
		element(
			'ul',
			{},
			...damages.map((damage) => element('li', {}, ...said(damage, reader.messages))),
		),
		isRegistryBlock && reader.read && effect(pair, reader, reader.read),
	);
}

/** The translation with what differs in it marked. */
function marked({ target, damages }: JudgedPair): (Node | string)[] {
	const nodes: (Node | string)[] = [];
	let at = 0;
	const places = damages
		.flatMap(({ found }) => (found === undefined ? [] : found))
		.map((found) => ({ found, from: target.indexOf(found) }))
		.filter(({ from }) => from >= 0)
		.sort((a, b) => a.from - b.from);
	for (const { found, from: first } of places) {
		// The same one twice stands in two places.
		const from = first < at ? target.indexOf(found, at) : first;
		if (from < at) continue;
		nodes.push(target.slice(at, from), element('mark', {}, found));
		at = from + found.length;
	}
	return [...nodes, target.slice(at)];
}

function said({ found, right }: Damage, messages: CheckMessages): (Node | string)[] {
	if (found === undefined) return withLiteral(messages.missing, { right: right ?? '' });
	if (right === undefined) return [literal(found), ' ', messages.extra];
	return [literal(found), ' ', ...withLiteral(messages.right, { right })];
}

function effect(
	{ target, english }: JudgedPair,
	{ messages, locale }: Reader,
	read: typeof readPaste,
): HTMLElement {
	const { effects, done, of } = registryEffect(target, english, read);
	const lines = effects.map(({ kind, text, key }) =>
		element('li', {}, ...withLiteral(messages[kind], { text, key })),
	);
	return element(
		'div',
		{},
		of > 0 && element('p', {}, fill(messages.effect, { done, of }, locale)),
		element('ol', {}, ...lines),
	);
}

/** A message with literals in the places of its placeholders. */
function withLiteral(message: string, values: Readonly<Record<string, string>>): (Node | string)[] {
	return message
		.split(/\{\{(\w+)\}\}/)
		.map((part, index) => (index % 2 ? literal(values[part] ?? '') : part));
}
