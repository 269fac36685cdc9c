import { element } from '../../components/dom.ts';
import { fillPlural } from '../../i18n/fill.ts';
import type { Result } from '../match/result.ts';
import { excerpt, type Mark, type Piece } from '../text/excerpt.ts';
import type { AnswerParts } from './answer-parts.ts';

/**
 * The reader's own text with everything marked that the answer rests on. Marks carry the number of their
 * finding where there are several.
 */
export function markedText({ text, result, data, locale }: AnswerParts): HTMLElement {
	const nodeOf = (piece: Piece): Node | string => {
		if ('text' in piece) {
			return piece.label === undefined
				? piece.text
				: element('mark', { 'data-label': piece.label }, piece.text);
		}
		const { linesLeftOut: count } = piece;
		const note = count > 0 ? fillPlural(data.messages, 'gap', { count }, locale) : '…';
		return element('span', { class: 'gap', dir: 'auto' }, note);
	};
	return element(
		'pre',
		{ tabindex: '0', translate: 'no', role: 'region', 'aria-label': data.messages.text },
		...excerpt(text, marksOf(result)).map(nodeOf),
	);
}

function marksOf({ findings, codes, suggestions }: Result): Mark[] {
	const numbered = findings.length > 1;
	return [
		...findings.flatMap(({ evidence }, index) =>
			evidence.map((span) => ({ ...span, label: numbered ? String(index + 1) : '' })),
		),
		...codes.flatMap(({ evidence }) => evidence.map((span) => ({ ...span, label: '' }))),
		...suggestions.map(({ evidence }) => ({ ...evidence, label: '?' })),
	];
}
