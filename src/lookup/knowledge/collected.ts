import { getCollection } from 'astro:content';
import { articleIn } from '../../articles/collected.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translate } from '../../i18n/translate.ts';
import { codeEntries } from './code-entry.ts';
import { codeRegistries } from './code-schema.ts';
import type { CodeFamily, Knowledge } from './knowledge.ts';
import { codeFamilies } from './load-codes.ts';
import { loadKnowledge } from './load-knowledge.ts';
import type { CodeData, CodeProse, LookupData, SignatureHelp } from './lookup-data.ts';
import { causeProse, codeProse, lookupMessages, signatureProse } from './prose.ts';

let knowledge: Knowledge | undefined;

/** What the lookup of a locale needs in the browser, from the content. */
export async function collectedLookup(locale: Locale): Promise<LookupData> {
	knowledge ??= loadKnowledge(process.cwd());
	const t = await translate(locale);
	const prose = await signatureProse(locale);
	const entries = await getCollection('errors');
	const slugs = new Set(entries.flatMap(({ data }) => data.article?.slug ?? []));
	const articles = await Promise.all(
		[...slugs].map(async (slug) => {
			const { data, textLocale } = await articleIn(locale, slug);
			return [slug, { title: data.title, textLocale }] as const;
		}),
	);
	const signatures = entries.map(({ id, data: { article, preset } }): [string, SignatureHelp] => {
		const own = prose[id];
		if (!own) throw new Error(`there is no prose for "${id}"`);
		return [id, { ...own, ...(article && { article }), ...(preset && { preset }) }];
	});
	return {
		knowledge,
		signatures: Object.fromEntries(signatures),
		causes: await causeProse(locale),
		articles: Object.fromEntries(articles),
		classes: (await codeProse(locale)).class,
		messages: {
			...(await lookupMessages(locale)).result,
			causes: t(($) => $.errors.causes),
			next: t(($) => $.errors.next),
			readArticle: t(($) => $.errors.readArticle, { title: '{{title}}' }),
			openRegistry: t(($) => $.errors.openRegistry),
			allErrors: t(($) => $.home.allErrors),
		},
	};
}

/** The names and meanings of all registered codes in a locale. */
export async function collectedCodes(locale: Locale): Promise<CodeData> {
	const sections = await codeProse(locale);
	const { family: names } = await lookupMessages(locale);
	const byFamily = <T>(value: (family: CodeFamily) => T) =>
		Object.fromEntries(codeFamilies.map((family) => [family, value(family)])) as Record<
			CodeFamily,
			T
		>;
	return {
		families: byFamily((family) => names[family].name),
		codes: byFamily((family) => {
			const meanings = sections[codeRegistries[family].section];
			const rows = codeEntries(family).map(({ key, name }): [string, CodeProse] => [
				key,
				{ ...(name && { name }), meaning: meanings[key] ?? '' },
			]);
			return Object.fromEntries(rows);
		}),
	};
}
