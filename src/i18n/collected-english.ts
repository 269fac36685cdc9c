import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishOf, type IsEnglish } from './english.ts';
import { sourceLocale } from './locales.ts';

let known: IsEnglish | undefined;

/** English as the source texts of this project have it: its articles and messages. For build time. */
export function collectedEnglish(): IsEnglish {
	known ??= englishOf(sourceTexts(process.cwd()));
	return known;
}

function sourceTexts(root: string): string[] {
	const read = (...path: string[]) => readFileSync(join(root, 'content', ...path), 'utf8');
	const slugs = readdirSync(join(root, 'content/articles'));
	const messages = readdirSync(join(root, 'content/messages', sourceLocale));
	return [
		...slugs.map((slug) => read('articles', slug, `${sourceLocale}.md`)),
		...messages.map((name) => read('messages', sourceLocale, name)),
	];
}
