import { bestLocale } from '../i18n/preference.ts';

/**
 * On the two pages that speak every language. `[data-languages="go"]`, the address without a language, goes on
 * to the one that the reader chose before or that the browser asks for, and stays where it offers none of them.
 * `[data-languages="sort"]`, the page for addresses that do not exist, puts the reader's own first.
 */
const list = document.querySelector<HTMLElement>('[data-languages]');
if (list) {
	const items = [...list.querySelectorAll<HTMLElement>('[data-locale]')];
	const offered = items.map(({ dataset }) => dataset['locale'] ?? '');
	const inAddress = location.pathname.split('/').filter((part) => offered.includes(part));
	const wanted = [...inAddress, chosenBefore(), ...navigator.languages];
	const own = items.find(({ dataset }) => dataset['locale'] === bestLocale(wanted, offered));
	if (list.dataset['languages'] === 'sort') own?.parentElement?.prepend(own);
	else if (own instanceof HTMLAnchorElement) location.replace(own.href);
}

/** As `language-menu.ts` remembers it. Read here by itself: a module shared with the script of all pages would be a file. */
function chosenBefore(): string {
	try {
		return localStorage.getItem('handshake-locale') ?? '';
	} catch {
		return '';
	}
}
