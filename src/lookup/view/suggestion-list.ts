import { element, literal, prose } from '../../components/dom.ts';
import { fill } from '../../i18n/fill.ts';
import type { AnswerParts } from './answer-parts.ts';

/** Unknown codes that are one slip away from known ones; a button shows both, and puts the known one into the text. */
export function suggestionList({ read, data, locale, mend }: AnswerParts): HTMLElement[] {
	return read.result.suggestions.map(({ read: mistyped, codes, evidence }) => {
		const choices = codes.map((code) => {
			if (!mend) return literal(code);
			const button = element(
				'button',
				{ type: 'button', 'data-suggestion': code },
				element('bdi', { dir: 'ltr' }, literal(mistyped), ' → ', literal(code)),
			);
			button.addEventListener('click', () => mend(evidence, code));
			return button;
		});
		return element(
			'p',
			{ class: 'label-box suggestion' },
			prose(fill(data.messages.meant, { read: mistyped }, locale)),
			' ',
			...choices,
		);
	});
}
