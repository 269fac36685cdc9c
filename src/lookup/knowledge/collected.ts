import { getCollection } from 'astro:content';
import { type Locale, sourceLocale } from '../../i18n/locales.ts';
import { standInsIn } from '../../i18n/messages.ts';
import { colon } from '../../i18n/punctuation.ts';
import { translate } from '../../i18n/translate.ts';
import { articleLink } from './article-link.ts';
import { codeEntries } from './code-entry.ts';
import { codeRegistries } from './code-schema.ts';
import type { CodeFamily, Knowledge } from './knowledge.ts';
import { codeFamilies } from './load-codes.ts';
import { loadKnowledge } from './load-knowledge.ts';
import type { CodeData, CodeProse, LookupData } from './lookup-data.ts';
import { litForSure } from './mail-way.ts';
import { causeProse, codeProse, lookupMessages, signatureProse, textLocaleOf } from './prose.ts';

let knowledge: Knowledge | undefined;

/** What the lookup of a locale needs in the browser, from the content. */
export async function collectedLookup(locale: Locale): Promise<LookupData> {
	knowledge ??= loadKnowledge(process.cwd());
	const t = await translate(locale);
	const workshop = await translate(locale, 'workshop');
	const prose = await signatureProse(locale);
	const entries = await getCollection('errors');
	const articles: LookupData['articles'] = {};
	const signatures: LookupData['signatures'] = {};
	for (const { id, data } of entries) {
		const own = prose[id];
		if (!own) throw new Error(`there is no prose for "${id}"`);
		const article = await articleLink(locale, data);
		const lit = litForSure(data);
		if (article) articles[article.path] = { title: article.title, textLocale: article.textLocale };
		signatures[id] = {
			...own,
			...(article && { article: article.path }),
			...(data.preset && { preset: data.preset }),
			...(lit && { lit }),
			...((await textLocaleOf(locale, 'errors', id)) !== locale && { textLocale: sourceLocale }),
		};
	}
	return {
		knowledge,
		signatures,
		causes: await causeProse(locale),
		articles,
		classes: (await codeProse(locale)).class,
		messages: {
			...(await lookupMessages(locale)).result,
			causes: t(($) => $.errors.causes),
			next: t(($) => $.errors.next),
			readArticle: t(($) => $.errors.readArticle, { title: '{{title}}' }),
			openRegistry: t(($) => $.errors.openRegistry),
			openAudit: workshop(($) => $.audit.title),
			inEnglish: t(($) => $.articles.inEnglish),
			way: {
				title: t(($) => $.way.title),
				here: t(($) => $.way.here),
				device: t(($) => $.way.device),
				own: t(($) => $.way.own),
				other: t(($) => $.way.other),
			},
			colon: colon(locale),
			allErrors: t(($) => $.home.allErrors),
			registryAudit: workshop(($) => $.audit.title),
			copied: t(($) => $.code.copied),
			copyFailed: t(($) => $.code.copyFailed),
		},
	};
}

/** The names and meanings of all registered codes in a locale. */
export async function collectedCodes(locale: Locale): Promise<CodeData> {
	const sections = await codeProse(locale);
	const { family: names } = await lookupMessages(locale);
	const standIns = await standInsIn(locale, 'codes');
	const byFamily = <T>(value: (family: CodeFamily) => T) =>
		Object.fromEntries(codeFamilies.map((family) => [family, value(family)])) as Record<
			CodeFamily,
			T
		>;
	return {
		families: byFamily((family) => names[family].name),
		codes: byFamily((family) => {
			const { section } = codeRegistries[family];
			const meanings = sections[section];
			const rows = codeEntries(family).map(({ key, name }): [string, CodeProse] => [
				key,
				{
					...(name && { name }),
					meaning: meanings[key] ?? '',
					...(standIns.has(`${section}.${key}`) && { textLocale: sourceLocale }),
				},
			]);
			return Object.fromEntries(rows);
		}),
	};
}
