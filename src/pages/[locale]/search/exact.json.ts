import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { plain } from '../../../components/inline.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { pagePath } from '../../../i18n/routes.ts';
import { everyLocale } from '../../../i18n/static-paths.ts';
import { translate } from '../../../i18n/translate.ts';
import { lookupMessages, signatureProse } from '../../../lookup/collected.ts';
import { codeEntries, codeFamilies, codeLiterals } from '../../../lookup/core.ts';
import { collectedCatalogue } from '../../../registry/collected.ts';
import type { ExactEntry } from '../../../search/core.ts';

export const getStaticPaths = everyLocale;

/** The literals of a locale's pages: what the search answers first and at once. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
	const t = await translate(locale);
	const prose = await signatureProse(locale);
	const { settings } = await collectedCatalogue();
	const errors = (await getCollection('errors')).flatMap(({ id, data }) => {
		const title = plain(prose[id]?.title ?? '');
		const url = pagePath(locale, `errors/${id}/`);
		return [...data.texts, ...data.codes].map((literal) => ({ literal, title, url }));
	});
	const registry = new Set(settings.flatMap(({ key, name }) => [key, name]));
	const keys = [...registry].map((literal) => ({
		literal,
		title: t(($) => $.registry.title),
		url: pagePath(locale, 'registry/'),
	}));
	const { family: families } = await lookupMessages(locale);
	const codes = codeFamilies.flatMap((family) =>
		codeEntries(family).flatMap((entry) => {
			const title = `${families[family].name}: ${entry.code}`;
			const url = pagePath(locale, `errors/codes/${family}/#${entry.key}`);
			return [...new Set(codeLiterals(family, entry))].map((literal) => ({ literal, title, url }));
		}),
	);
	return Response.json([...errors, ...keys, ...codes] satisfies ExactEntry[]);
};
