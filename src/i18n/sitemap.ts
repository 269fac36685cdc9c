import { type Locale, sourceLocale } from './locales.ts';
import { absolute, filePath, pagePath } from './routes.ts';

interface SitemapPage {
	/** Path behind the locale. */
	page: string;
	translatedInto: readonly Locale[];
}

/**
 * A sitemap (sitemaps.org) with the alternates of each address, which is one of the ways that search engines take
 * them (https://developers.google.com/search/docs/specialty/international/localized-versions). Generators that only
 * see finished paths cannot leave out stand-ins, which is why this is ours.
 */
export function writeSitemap(pages: readonly SitemapPage[]): string {
	const urls = pages.flatMap(({ page, translatedInto }) => {
		const address = (locale: Locale) => absolute(pagePath(locale, page));
		const alternates = [
			...translatedInto.map((locale) => alternate(locale, address(locale))),
			// The address without a language is a choice of them.
			alternate('x-default', page === '' ? absolute(filePath('')) : address(sourceLocale)),
		].join('');
		return translatedInto.map((locale) => `<url><loc>${address(locale)}</loc>${alternates}</url>`);
	});
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

function alternate(tag: string, address: string): string {
	return `<xhtml:link rel="alternate" hreflang="${tag}" href="${address}"/>`;
}
