import { type IsEnglish, languageOf } from '../i18n/english.ts';
import { onceABuild } from '../i18n/once-a-build.ts';
import { codeHtml, escapeHtml } from './code-html.ts';
import { runsOf } from './inline.ts';
import { piecesOf } from './pieces.ts';

/**
 * A message as HTML: its literals as code, left-to-right and isolated in every language; its names held together.
 *
 * @param isEnglish in a translation, tells its English glosses, which are marked as English, as its literals are
 */
export function proseHtml(message: string, isEnglish?: IsEnglish): string {
	return runsOf(message)
		.map(({ text, literal }) => {
			if (!literal) return piecesHtml(text, isEnglish);
			return isEnglish ? markedLiteral(text) : literalHtml(text);
		})
		.join('');
}

/** The same literals stand in every language. */
const literalHtml = onceABuild((text: string) => code(text, ''));
const markedLiteral = onceABuild((text: string) =>
	code(text, languageOf(text) ? `lang="${languageOf(text)}" ` : ''),
);

const code = (text: string, lang: string) =>
	`<code ${lang}dir="ltr" translate="no">${codeHtml(text)}</code>`;

function piecesHtml(prose: string, isEnglish: IsEnglish | undefined): string {
	return piecesOf(prose, isEnglish)
		.map(({ text, kind }) => {
			const escaped = escapeHtml(text);
			if (kind === 'text') return escaped;
			return kind === 'name'
				? `<span class="nb">${escaped}</span>`
				: `<span lang="en" dir="ltr">${escaped}</span>`;
		})
		.join('');
}
