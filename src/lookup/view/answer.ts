import { element } from '../../components/dom.ts';
import { plain } from '../../components/inline.ts';
import { fillPlural } from '../../i18n/fill.ts';
import type { AnswerParts } from './answer-parts.ts';
import { codeList } from './code-list.ts';
import { findingItem } from './finding-item.ts';
import { handOn } from './hand-on.ts';
import { helpOn } from './help-on.ts';
import { markedText } from './marked-text.ts';
import { suggestionList } from './suggestion-list.ts';

/** The answer as one line, for the status. */
export function summary({ locale, data, read }: AnswerParts): string {
	const { messages, signatures } = data;
	const { findings, codes } = read.result;
	const title = plain(signatures[findings[0]?.id ?? '']?.title ?? '');
	if (findings.length > 0)
		return fillPlural(messages, 'found', { count: findings.length, title }, locale);
	if (codes.length > 0) return fillPlural(messages, 'codes', { count: codes.length }, locale);
	return messages.nothing;
}

/**
 * The answer for the page: findings, codes, what to do where nothing was recognised, and the marked text. What an
 * administrator acts on comes first; the reader's own text stands beside it, or last where there is no room.
 */
export function answer(parts: AnswerParts): HTMLElement[] {
	const { data, read, locale } = parts;
	const { findings, codes } = read.result;
	const list = element(
		'ol',
		{ class: 'findings', 'data-findings': '' },
		...findings.map((finding, index) =>
			findingItem({ finding, index, of: findings.length, place: read.place, data, locale }),
		),
	);
	const isFound = findings.length > 0 || codes.length > 0;
	const main = element(
		'div',
		{ class: 'main' },
		list,
		...suggestionList(parts),
		...codeList(parts),
		...(findings.length === 0 ? helpOn(parts) : []),
		isFound && handOn(parts),
	);
	const aside = element(
		'section',
		{ class: 'own-text' },
		element('h3', {}, data.messages.text),
		read.decoded && element('p', { class: 'note' }, data.messages.decoded),
		markedText(parts),
	);
	const title = findings.length > 0 ? data.messages.title : summary(parts);
	return [element('h2', {}, title), main, aside];
}
