import { element } from '../../components/dom.ts';
import { fillPlural } from '../../i18n/fill.ts';
import type { Piece } from '../text/excerpt.ts';
import type { AnswerParts } from './answer-parts.ts';

/** The reader's own text with everything marked that the answer rests on. */
export function markedText({ read, data, locale }: AnswerParts): HTMLElement {
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
		...read.pieces.map(nodeOf),
	);
}

/** Scrolls a marked text, once it is on the page, to its first mark. */
export function openAtFirstMark(root: HTMLElement): void {
	const text = root.querySelector<HTMLElement>('.own-text pre');
	const mark = text?.querySelector('mark');
	if (!text || !mark) return;
	const fromTop = mark.getBoundingClientRect().top - text.getBoundingClientRect().top;
	// A line or two above it stay in sight.
	text.scrollTop += Math.max(0, fromTop - text.clientHeight / 4);
}
