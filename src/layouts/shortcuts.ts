import { isSingleKey } from '../components/single-keys.ts';

/** `?` shows the shortcuts, from the page that the last line of each page links. */
const link = document.querySelector<HTMLAnchorElement>('a[href$="shortcuts"]');

document.addEventListener('keydown', (event) => {
	if (!link || event.ctrlKey || event.metaKey || event.altKey || !isSingleKey(event, '?')) return;
	event.preventDefault();
	void import('./shortcut-list.element.ts').then(({ showShortcuts }) => showShortcuts(link));
});
