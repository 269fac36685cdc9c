import type { Fault } from '../../content-files/fault.ts';
import { readLocated } from '../../content-files/read-yaml.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { readArticle } from '../articles/article-text.ts';
import { findUnwanted, type Term } from '../literals/terms.ts';
import { readMessageFile } from '../messages/message-file.ts';
import { termsSchema } from './term-schema.ts';

const termsPath = /^content\/terms\/([^/]+)\.yaml$/;

/**
 * Words that the term base of a language advises against. Warnings: a word can be right in a place that the term
 * base did not think of.
 */
export function checkTerms(files: ContentFiles): Fault[] {
	return [...files].flatMap(([file, text]) => {
		const [, locale] = termsPath.exec(file) ?? [];
		if (locale === undefined) return [];
		const read = readLocated(file, text, termsSchema);
		return !read.ok ? [] : unwantedIn(files, locale, read.value.value);
	});
}

function unwantedIn(files: ContentFiles, locale: string, terms: readonly Term[]): Fault[] {
	const article = new RegExp(String.raw`^content/articles/[^/]+/${locale}\.md$`);
	const messages = new RegExp(String.raw`^content/messages/${locale}/[^/]+\.json$`);
	return [...files].flatMap(([file, text]) => {
		const found = messages.test(file)
			? inMessages(file, text, terms)
			: article.test(file) && isLocale(locale)
				? inArticle(file, text, locale, terms)
				: [];
		return found.map((located) => ({ file, ...located }));
	});
}

function inArticle(file: string, text: string, locale: Locale, terms: readonly Term[]) {
	const article = readArticle(file, text, locale, []);
	const { blocks = [], bodyOffset = 0 } = article ?? {};
	return blocks.flatMap(({ prose, line }) => findUnwanted(prose, terms, line + bodyOffset));
}

function inMessages(file: string, text: string, terms: readonly Term[]) {
	const read = readMessageFile(file, text, []);
	if (!read) return [];
	return [...read.messages].flatMap(([key, message]) =>
		findUnwanted(message.replace(/`[^`]*`|\{\{[^{}]*\}\}/g, ' '), terms, read.lineOf(key)),
	);
}
