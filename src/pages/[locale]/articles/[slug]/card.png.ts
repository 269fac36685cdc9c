import type { APIRoute } from 'astro';
import { articleIn } from '../../../../articles/collected.ts';
import { cardFor, slugsWithCard } from '../../../../cards/collected.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import { servedLocales } from '../../../../i18n/served.ts';

/** The picture that stands beside a link to an article where it is shared. */
export const getStaticPaths = async () => {
	const slugs = await slugsWithCard();
	return servedLocales.flatMap((locale) =>
		slugs.map((slug) => ({ params: { locale, slug }, props: { locale, slug } })),
	);
};

export const GET: APIRoute<{ locale: Locale; slug: string }> = async ({ props }) =>
	cardFor(props.locale, await articleIn(props.locale, props.slug));
