import { sectionId } from '../articles/core.ts';
import type { JudgedFile } from '../check/core.ts';
import { type Locale, sourceLocale } from '../i18n/locales.ts';
import { articlePath } from '../translation/core.ts';
import { articleFile, unstamped } from './article-file.ts';

/** What becomes of a field of the front matter. */
export interface Field {
	key: string;
	value: string;
	/** The field of an article that it becomes; absent where nothing does. */
	becomes?: string;
}

const becomes: Readonly<Record<string, string>> = {
	title: 'title',
	description: 'description',
	'ms.contentlocale': 'the locale',
	'ms.lasthandoff': 'updated',
	'ms.translationtype': 'translation.translator',
};

/** What becomes of each field; what the site of the original needed for itself becomes nothing. */
export function fieldsOf({ frontMatter }: JudgedFile): Field[] {
	return [...frontMatter].map(([key, value]) => {
		const field = becomes[key];
		return { key, value, ...(field && { becomes: field }) };
	});
}

/** The slug of the article: the anchor of its title, which the English heading gave, else the title itself. */
function slugOf({ english }: JudgedFile): string {
	const anchor = /^#\s*<a name="([^"]+)">/m.exec(english)?.[1];
	return sectionId(anchor ?? /^#\s+(.*)$/m.exec(english)?.[1] ?? 'article');
}

/**
 * Both halves as articles of this house. What the original does not say (whom it is for, its group) is left empty, so
 * that the content check asks for it.
 */
export function articlesOf(file: JudgedFile, locale: Locale): Map<string, string> {
	const slug = slugOf(file);
	const updated = dayOf(file.frontMatter.get('ms.lasthandoff'));
	const translator =
		file.frontMatter.get('ms.translationtype') === 'HT'
			? 'Microsoft'
			: 'Microsoft (machine translation)';
	const description = file.frontMatter.get('description') ?? '';
	const write = (half: string, more: object) => {
		const { title, body } = splitTitle(half);
		return articleFile({ title, description, for: '', updated, ...more }, `\n${body}\n`);
	};
	const ofSource = { group: '', reviewed: updated };
	const ofTranslation = { translation: { source: unstamped, translator } };
	return new Map([
		[articlePath(slug, sourceLocale), write(file.english, ofSource)],
		[articlePath(slug, locale), write(file.target, ofTranslation)],
	]);
}

function splitTitle(text: string): { title: string; body: string } {
	const body = text
		.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
		.replace(/<a name="[^"]*"><\/a>/g, '');
	const title = /^#\s+(.*)$/m.exec(body)?.[1] ?? '';
	return { title, body: body.replace(/^#\s+.*$/m, '').trim() };
}

/** `03/11/2021` is the eleventh of March. */
function dayOf(american: string | undefined): string {
	const [, month = '', day = '', year] =
		/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(american ?? '') ?? [];
	return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
}
