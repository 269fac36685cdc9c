import { rememberLocale } from './preference.ts';

/** Remembers a language that the reader chose, so that the address without one leads to it next time. */
document.addEventListener('click', (event) => {
	const link = (event.target as Element).closest<HTMLElement>('a[data-locale]');
	if (link?.dataset['locale']) rememberLocale(link.dataset['locale']);
});
