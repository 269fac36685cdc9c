import { element, prose } from '../../components/dom.ts';
import type { SearchTexts } from './texts.ts';

let boxes = 0;

/**
 * The field and what appears below it. Made here and not on the page: without scripts it would be of no use, and a
 * form would send the query to a server.
 */
export function searchBox(messages: SearchTexts['messages']): HTMLElement {
	const id = `search-${++boxes}`;
	const input = element('input', {
		type: 'search',
		role: 'combobox',
		autocomplete: 'off',
		autocapitalize: 'off',
		spellcheck: 'false',
		enterkeyhint: 'go',
		dir: 'auto',
		placeholder: messages.placeholder,
		'aria-label': messages.label,
		'aria-controls': id,
		'aria-expanded': 'false',
		'aria-autocomplete': 'list',
		'aria-keyshortcuts': '/ Control+K Meta+K',
	});
	const everything = element(
		'a',
		{ href: '#everything', 'data-everything': '' },
		messages.everything,
	);
	const hint = element(
		'p',
		{ class: 'hint', hidden: '' },
		prose(messages.noneHint),
		' ',
		everything,
	);
	const recent = element(
		'div',
		{ class: 'recent', hidden: '' },
		element('h2', {}, messages.recent),
		element('ul', {}),
		element('button', { type: 'button', 'data-forget': '' }, messages.forget),
	);
	return element(
		'div',
		{ class: 'search-box' },
		element(
			'search',
			{},
			input,
			element('button', { class: 'close', type: 'button', 'data-close': '' }, messages.close),
		),
		element('a', { class: 'offer', hidden: '' }, messages.offer),
		element('p', { class: 'status', role: 'status' }),
		element('p', { class: 'corrected', hidden: '' }),
		hint,
		recent,
		element('ol', {
			class: 'results',
			role: 'listbox',
			id,
			'aria-label': messages.results,
			hidden: '',
		}),
		element('button', { class: 'more', type: 'button', hidden: '' }, messages.more),
	);
}

/** A field of one line swallows the ends of lines; what is pasted keeps them as blanks. Says whether it did. */
export function pasteInOneLine(event: ClipboardEvent, input: HTMLInputElement): boolean {
	const text = event.clipboardData?.getData('text/plain').trim() ?? '';
	if (!text.includes('\n')) return false;
	event.preventDefault();
	const { selectionStart, selectionEnd } = input;
	input.setRangeText(text.replace(/\s+/g, ' '), selectionStart ?? 0, selectionEnd ?? 0, 'end');
	return true;
}
