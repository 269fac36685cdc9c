import { element } from '../../components/dom.ts';
import { loadSheet } from './sheet.ts';
import { SiteSearch } from './site-search.element.ts';
import type { SearchTexts } from './texts.ts';

/** Registers `<site-search>`; more than one call does no harm. The search page has it without a dialog. */
export function defineSearch(): void {
	if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
}

let opened: Promise<HTMLDialogElement> | undefined;

/**
 * Opens the search over the page.
 *
 * @param texts address of its texts in the reader's language
 * @param query to be answered at once
 * @throws if the texts cannot be loaded; the next call tries again
 */
export async function openSearch(texts: string, query?: string): Promise<void> {
	opened ??= build(texts);
	opened.catch(() => {
		opened = undefined;
	});
	const [dialog] = await Promise.all([opened, loadSheet()]);
	if (!dialog.open) dialog.showModal();
	const search = dialog.querySelector<SiteSearch>('site-search');
	if (query !== undefined) search?.search(query);
	const input = dialog.querySelector('input');
	input?.focus();
	if (query === undefined) input?.select();
}

async function build(address: string): Promise<HTMLDialogElement> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const texts = (await response.json()) as SearchTexts;
	defineSearch();
	const search = document.createElement('site-search') as SiteSearch;
	search.texts = texts;
	const dialog = element(
		'dialog',
		{ class: 'search-dialog', 'aria-label': texts.messages.title },
		search,
	);
	dialog.addEventListener('click', (event) => {
		if (event.target === dialog) dialog.close();
	});
	// Closed by hand, the search is not to come back with the page.
	dialog.addEventListener('close', () =>
		history.replaceState({ ...history.state, search: undefined }, ''),
	);
	const everything = `${texts.addresses.files}#everything`;
	document.body.append(dialog);
	dialog.querySelector('[data-everything]')?.setAttribute('href', everything);
	return dialog;
}
