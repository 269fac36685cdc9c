import { defineSearch, type SiteSearch } from './site-search.element.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search over the page. Its markup, with every text in the reader's language, is taken from the
 * search page, so that no other page has to carry it.
 *
 * @param href address of the search page
 */
export async function openSearch(href: string): Promise<void> {
	dialog ??= await build(href);
	dialog.showModal();
	dialog.querySelector('input')?.select();
}

async function build(href: string): Promise<HTMLDialogElement> {
	defineSearch();
	const response = await fetch(href);
	if (!response.ok) throw new Error(`${href}: ${response.status}`);
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	const search = page.querySelector<SiteSearch>('site-search');
	if (!search) throw new Error(`${href} holds no search`);
	const element = document.createElement('dialog');
	element.className = 'search-dialog';
	element.setAttribute('aria-label', search.dataset['title'] ?? '');
	element.append(document.adoptNode(search));
	element.addEventListener('click', (event) => {
		if (event.target === element) element.close();
	});
	document.body.append(element);
	return element;
}
