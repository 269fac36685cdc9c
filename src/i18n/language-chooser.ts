import { bestLocale, rememberedLocale, rememberLocale } from './preference.ts';

/**
 * Goes on to the language that the reader chose before, or that the browser asks for. `?choose` stays, and so
 * does a reader whose languages are not among those of the site.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')];
const offered = links.map((link) => link.dataset['locale'] ?? '');

for (const link of links) {
	link.addEventListener('click', () => rememberLocale(link.dataset['locale'] ?? ''));
}

if (!new URLSearchParams(location.search).has('choose')) {
	const remembered = rememberedLocale();
	const best = bestLocale([...(remembered ? [remembered] : []), ...navigator.languages], offered);
	const link = links.find(({ dataset }) => dataset['locale'] === best);
	if (link) location.replace(link.href);
}
