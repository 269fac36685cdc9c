import { remember } from '../components/memory.ts';

/**
 * The list of languages: closes as a menu closes, by Escape and by a click anywhere else, and keeps the reader's
 * place. What is in a box is taken along by `src/components/paste-frame.ts`.
 */
const menu = document.querySelector<HTMLDetailsElement>('.language-menu');

document.addEventListener('click', ({ target }) => {
	if (menu && !menu.contains(target as Node)) menu.open = false;
});

menu?.addEventListener('keydown', ({ key }) => {
	if (key !== 'Escape') return;
	menu.open = false;
	menu.querySelector('summary')?.focus();
});

menu?.addEventListener('click', ({ target }) => {
	const link = (target as Element).closest('a');
	if (!link) return;
	// The address without a language leads to it next time.
	remember('handshake-locale', link.lang);
	// Sections and choices have the same names in every language.
	link.search = location.search;
	link.hash = location.hash;
});
