/** Closes the list of languages as a menu closes: by Escape, and by a click anywhere else. */
const menu = document.querySelector<HTMLDetailsElement>('.language-menu');

document.addEventListener('click', ({ target }) => {
	if (menu && !menu.contains(target as Node)) menu.open = false;
});

menu?.addEventListener('keydown', ({ key }) => {
	if (key !== 'Escape') return;
	menu.open = false;
	menu.querySelector('summary')?.focus();
});
