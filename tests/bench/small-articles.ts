import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceHash } from '../../src/articles/core.ts';
import { sourceLocale } from '../../src/i18n/locales.ts';

/** A small article as anybody might write it: a span of code, a heading, a list, a link. */
export function smallBody(at: number, word: string): string {
	return `${word} \`code-${at}\` ${word} ${word}.\n\n## ${word} ${at}\n\n- ${word} ${word}\n- ${word} [${word}](https://example.org/${at})\n`;
}

/** The words of an article; a text that is the same in two languages would count as left in English. */
const wordOf = (locale: string) => (locale === sourceLocale ? 'word' : `wort${letters(locale)}`);

/** A tag such as `pt-BR` as a run of letters. */
const letters = (tag: string) => tag.toLowerCase().replace(/[^a-z]/g, '');

/**
 * Writes small articles, each in every locale and each translation up to date, as the content check wants them.
 *
 * @param folder `content/articles` of a copy of the project
 */
export function writeSmallArticles(
	folder: string,
	count: number,
	locales: readonly string[],
): void {
	for (let at = 0; at < count; at++) {
		mkdirSync(join(folder, `small-${at}`), { recursive: true });
		for (const locale of locales) {
			writeFileSync(join(folder, `small-${at}`, `${locale}.md`), smallArticle(at, locale));
		}
	}
}

function smallArticle(at: number, locale: string): string {
	const word = wordOf(locale);
	const head = textOf(at, word);
	const { title, description, body } = textOf(at, wordOf(sourceLocale));
	const rest =
		locale === sourceLocale
			? 'group: devices\nreviewed: 2026-11-21\n'
			: `translation:\n  source: "${sourceHash({ title, description, body })}"\n  translator: Bench\n`;
	return `---\ntitle: ${head.title}\ndescription: ${head.description}\nfor: ${head.audience}\nupdated: 2026-11-21\n${rest}---\n\n${head.body}`;
}

const textOf = (at: number, word: string) => ({
	title: `${word} ${word} ${at}`,
	description: `${word} ${word} ${word}, ${at}.`,
	audience: `${word}, ${word}.`,
	body: smallBody(at, word),
});
