import { element, literal, prose } from '../../components/dom.ts';
import { fill } from '../../i18n/fill.ts';
import type { AnswerParts } from './answer-parts.ts';

/** Unknown codes that are one slip away from known ones; a button puts the known one into the text. */
export function suggestionList({
	result,
	text,
	data,
	locale,
	replace,
}: AnswerParts): HTMLElement[] {
	return result.suggestions.map(({ read, codes, evidence }) => {
		const buttons = codes.map((code) => {
			const button = element('button', { type: 'button', 'data-suggestion': code }, literal(code));
			button.addEventListener('click', () =>
				replace(text.slice(0, evidence.start) + code + text.slice(evidence.end)),
			);
			return button;
		});
		return element(
			'p',
			{ class: 'label-box suggestion' },
			prose(fill(data.messages.meant, { read }, locale)),
			' ',
			...buttons,
		);
	});
}
