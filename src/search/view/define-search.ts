import { SiteSearch } from './site-search.element.ts';

/** Registers `<site-search>`; more than one call does no harm. */
export function defineSearch(): void {
	if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
}
