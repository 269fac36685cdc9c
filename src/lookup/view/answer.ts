import { element } from '../../components/dom.ts';
import { plain } from '../../components/inline.ts';
import { fill, fillPlural } from '../../i18n/fill.ts';
import type { AnswerParts } from './answer-parts.ts';
import { codeList } from './code-list.ts';
import { findingItem } from './finding-item.ts';
import { helpOn } from './help-on.ts';
import { markedText } from './marked-text.ts';
import { suggestionList } from './suggestion-list.ts';

/** The answer as one line, for the status. */
export function summary({ locale, data, result }: AnswerParts): string {
	const { messages, signatures } = data;
	const { findings, codes } = result;
	const title = plain(signatures[findings[0]?.id ?? '']?.title ?? '');
	if (findings.length > 0)
		return fillPlural(messages, 'found', { count: findings.length, title }, locale);
	if (codes.length > 0) return fillPlural(messages, 'codes', { count: codes.length }, locale);
	return messages.nothing;
}

/** The answer for the page: findings, codes, what to do where nothing was recognised, and the marked text. */
export function answer(parts: AnswerParts): HTMLElement[] {
	const { data, result, locale } = parts;
	const { findings } = result;
	const list = element(
		'ol',
		{ class: 'findings', 'data-findings': '' },
		...findings.map((finding, index) =>
			findingItem({ finding, index, of: findings.length, data, locale }),
		),
	);
	const main = element(
		'div',
		{ class: 'main' },
		...suggestionList(parts),
		list,
		...codeList(parts),
		...(findings.length === 0 ? helpOn(parts) : []),
	);
	const aside = element(
		'section',
		{ class: 'own-text' },
		element('h3', {}, data.messages.text),
		parts.decoded && element('p', { class: 'note' }, data.messages.decoded),
		result.shortened &&
			element('p', { class: 'note' }, fill(data.messages.shortened, { count: 4_000_000 }, locale)),
		markedText(parts),
	);
	return [element('h2', {}, data.messages.title), main, aside];
}
