import type { APIRoute } from 'astro';
import { contentTypes } from '../../hosts/served.ts';
import { direction } from '../../i18n/describe.ts';
import type { Locale } from '../../i18n/locales.ts';
import { filePath, pagePath } from '../../i18n/routes.ts';
import { everyLocale } from '../../i18n/static-paths.ts';
import { translate } from '../../i18n/translate.ts';

export const getStaticPaths = everyLocale;

/** What a browser needs to know to put the site, in one language, among the programs of a device. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
	const t = await translate(locale);
	const name = t(($) => $.site.name);
	const home = pagePath(locale);
	const manifest = {
		id: home,
		name: `${name}: ${t(($) => $.site.tagline)}`,
		short_name: name,
		lang: locale,
		dir: direction(locale),
		start_url: home,
		scope: home,
		display: 'minimal-ui',
		// Paper, of src/styles/tokens.css.
		background_color: '#faf7f0',
		theme_color: '#faf7f0',
		icons: [
			{ src: filePath('icon.svg'), sizes: 'any', type: contentTypes.svg },
			{ src: filePath('favicon.ico'), sizes: '16x16 32x32 48x48', type: 'image/x-icon' },
		],
	};
	return new Response(JSON.stringify(manifest), {
		headers: { 'content-type': contentTypes.webmanifest },
	});
};
