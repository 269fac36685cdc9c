import {
	type ArticleText,
	checkProse,
	compareArticles,
	readArticle,
} from '../../../src/check/core.ts';
import { type Fault, formatFault } from '../../../src/content-files/fault.ts';

interface Parts {
	title?: string | undefined;
	description?: string | undefined;
	body: string;
}

/** An English article. Its body begins in line 7. */
export function sourceText({ title = 'Title', description = 'About it.', body }: Parts): string {
	return `---\ntitle: ${title}\ndescription: ${description}\nupdated: 2026-11-21\nfor: "1"\ngroup: devices\nreviewed: 2026-11-21\n---\n\n${body}\n`;
}

/** A translation. Its body begins in line 10. */
export function translatedText({ title = 'Naslov', description = 'O tem.', body }: Parts): string {
	return `---\ntitle: ${title}\ndescription: ${description}\nupdated: 2026-11-21\nfor: "1"\ntranslation:\n  { source: "0123456789abcdef", translator: Handshake }\n---\n\n${body}\n`;
}

/** The faults that a translation has, alone and against its source, as an author reads them. */
export function faultsOf(file: string, source: string, translation: string): string[] {
	const faults: Fault[] = [];
	const english = readArticle('content/articles/case/en.md', source, 'en', faults) as ArticleText;
	const translated = readArticle(file, translation, 'tr', faults) as ArticleText;
	return [...faults, ...checkProse(translated), ...compareArticles(english, translated)].map(
		formatFault,
	);
}
