import type { Fault } from '../../content-files/fault.ts';
import { readYaml } from '../../content-files/read-yaml.ts';
import type { ContentFiles } from '../../content-files/tree.ts';

/** The little words of each language, as the search leaves them out. */
export type Languages = ReadonlyMap<string, ReadonlySet<string>>;

/** The languages whose little words stand between blanks, by locale. */
export function languagesIn(files: ContentFiles): Languages {
	return new Map(
		[...files].flatMap(([file, text]) => {
			const locale = /^content\/search\/([^/]+)\.yaml$/.exec(file)?.[1];
			const read = locale === undefined ? undefined : readYaml(file, text);
			const { stop } = (read?.ok ? (read.value.data ?? {}) : {}) as { stop?: unknown };
			if (locale === undefined || !Array.isArray(stop) || isUnspaced(stop)) return [];
			return [[locale, new Set(stop.map((word) => String(word).toLowerCase()))] as const];
		}),
	);
}

const isUnspaced = (words: readonly unknown[]) =>
	words.some((word) => /^[\p{sc=Han}\p{sc=Hira}\p{sc=Hang}]/u.test(String(word)));

/** Printed texts in quotation marks, and glosses. */
const cited = /[«„“"][^«»„“”"]*[»“”"]|[(（][^()（）]*[)）]/g;

/** Shorter texts have too few little words to tell a language by. */
const leastWords = 8;
const leastLittle = 3;
const leastShare = 0.12;

/**
 * The language that a text is in, where it is another than it should be: one whose little words it has, while it has
 * nearly none of its own. Words that two languages share count for neither.
 *
 * @param prose a paragraph, or a message
 */
export function otherLanguage(
	prose: string,
	locale: string,
	languages: Languages,
): string | undefined {
	const script = otherScript(prose, locale);
	if (script !== undefined) return script;
	const own = languages.get(locale);
	const words =
		prose
			.replace(cited, ' ')
			.toLowerCase()
			.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
	if (!own || words.length < leastWords) return undefined;
	let best: { tag: string; lead: number } | undefined;
	for (const [tag, little] of languages) {
		if (tag === locale) continue;
		const theirs = words.filter((word) => little.has(word) && !own.has(word)).length;
		const ours = words.filter((word) => own.has(word) && !little.has(word)).length;
		if (theirs < leastLittle || theirs <= 3 * ours || theirs < leastShare * words.length) continue;
		if (!best || theirs - ours > best.lead) best = { tag, lead: theirs - ours };
	}
	return best && nameOf(best.tag);
}

/** Letters that some language has and others of its script have not. */
const letters: readonly { name: string; pattern: RegExp; least: number; of: readonly string[] }[] =
	[
		{ name: 'Hebrew', pattern: /\p{sc=Hebr}/gu, least: 12, of: ['he'] },
		{ name: 'Arabic', pattern: /\p{sc=Arab}/gu, least: 12, of: ['ar', 'fa', 'ur'] },
		{
			name: 'Cyrillic',
			pattern: /\p{sc=Cyrl}/gu,
			least: 12,
			of: ['bg', 'ru', 'uk', 'sr', 'mk', 'be'],
		},
		{ name: 'Greek', pattern: /\p{sc=Grek}/gu, least: 12, of: ['el'] },
		{ name: 'Korean', pattern: /\p{sc=Hang}/gu, least: 8, of: ['ko'] },
		{ name: 'Japanese', pattern: /[\p{sc=Hira}\p{sc=Kana}]/gu, least: 6, of: ['ja'] },
		{ name: 'Chinese', pattern: /\p{sc=Han}/gu, least: 12, of: ['zh', 'ja', 'ko'] },
		{ name: 'Ukrainian', pattern: /[іїєґ]/giu, least: 3, of: ['uk', 'be', 'sr', 'mk'] },
		{ name: 'Russian', pattern: /[ыэ]/giu, least: 3, of: ['ru', 'be'] },
	];

function otherScript(prose: string, locale: string): string | undefined {
	const [language = ''] = locale.split('-');
	const { script } = new Intl.Locale(locale).maximize();
	const all = prose.match(/\p{L}/gu)?.length ?? 0;
	const found = letters.find(({ pattern, least, of }) => {
		if (of.includes(language)) return false;
		const count = prose.match(pattern)?.length ?? 0;
		// A word of it may be cited; of two languages of one script a few letters are telling.
		const isScript = least > 3;
		return count >= least && (isScript ? count > all / 2 : script === 'Cyrl');
	});
	return found?.name;
}

function nameOf(tag: string): string {
	return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
}

/** What is said of a part that is not in the language of the rest. */
export function inOtherLanguage(language: string): string {
	return `this is in ${language}, it seems; translate it`;
}

/** Without what is told of the same line as a sentence of the source that was left. */
export function withoutLeftInEnglish(faults: readonly Fault[]): Fault[] {
	const isLeft = ({ message }: Fault) => /still in English/.test(message);
	const left = new Set(faults.filter(isLeft).map(({ file, line }) => `${file}:${line}`));
	return faults.filter(
		(fault) =>
			!/^(?:"[^"]+": )?this is in English, it seems/.test(fault.message) ||
			!left.has(`${fault.file}:${fault.line}`),
	);
}
