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

/** Letters that a text has where it is in another script, by the scripts (ISO 15924) that are written with them. */
const scripts: readonly { name: string; pattern: RegExp; least: number; of: readonly string[] }[] =
	[
		{ name: 'Hebrew', pattern: /\p{sc=Hebr}/gu, least: 12, of: ['Hebr'] },
		{ name: 'Arabic', pattern: /\p{sc=Arab}/gu, least: 12, of: ['Arab'] },
		{ name: 'Cyrillic', pattern: /\p{sc=Cyrl}/gu, least: 12, of: ['Cyrl'] },
		{ name: 'Greek', pattern: /\p{sc=Grek}/gu, least: 12, of: ['Grek'] },
		{ name: 'Korean', pattern: /\p{sc=Hang}/gu, least: 8, of: ['Kore'] },
		{ name: 'Japanese', pattern: /[\p{sc=Hira}\p{sc=Kana}]/gu, least: 6, of: ['Jpan'] },
		{
			name: 'Chinese',
			pattern: /\p{sc=Han}/gu,
			least: 12,
			of: ['Hans', 'Hant', 'Jpan', 'Kore'],
		},
	];

/** Letters by which languages of one script are told apart, and the languages that have none of them. */
const letters: readonly { name: string; pattern: RegExp; strangeTo: readonly string[] }[] = [
	{ name: 'Ukrainian', pattern: /[іїєґ]/giu, strangeTo: ['bg', 'ru'] },
	{ name: 'Russian', pattern: /[ыэ]/giu, strangeTo: ['bg', 'mk', 'sr', 'uk'] },
];

function otherScript(prose: string, locale: string): string | undefined {
	const { language, script = '' } = new Intl.Locale(locale).maximize();
	const all = prose.match(/\p{L}/gu)?.length ?? 0;
	const countOf = (pattern: RegExp) => prose.match(pattern)?.length ?? 0;
	// A word in another script may be cited; of two languages of one script a few letters are telling.
	const found =
		scripts.find(({ pattern, least, of }) => {
			const count = of.includes(script) ? 0 : countOf(pattern);
			return count >= least && count > all / 2;
		}) ??
		letters.find(({ pattern, strangeTo }) => strangeTo.includes(language) && countOf(pattern) > 2);
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
