import { termsSchema } from '../check/core.ts';
import { readWithSchema } from '../content-files/read-yaml.ts';
import type { ContentFiles } from '../content-files/tree.ts';
import { pluralForm } from '../i18n/plural-keys.ts';
import { protectedIn } from './inline.ts';

/** A thing that has one word in a language. */
interface Term {
	concept: string;
	/** By which an English text that names it is known, in small letters. */
	words: readonly string[];
	use: readonly string[];
	note?: string | undefined;
}

/** The words of a language, from `content/terms`. */
export function readTerms(files: ContentFiles, locale: string): readonly Term[] {
	const file = `content/terms/${locale}.yaml`;
	const read = readWithSchema(file, files.get(file) ?? '', termsSchema);
	if (!read.ok) return [];
	return read.value.map((term) => ({ ...term, words: wordsOf(term.concept) }));
}

/** What a translator should know of a text: where it stands, what has to stay as it is, which words to use. */
export function notesFor(
	id: string,
	english: string,
	locale: string,
	terms: readonly Term[],
): string[] {
	const literals = [
		...new Set([...protectedIn(english), ...(english.match(/TLS 1\.[0-3]|Office 365/g) ?? [])]),
	];
	const low = english.toLowerCase();
	const used = terms.filter(({ words }) => words.some((word) => low.includes(word)));
	return [
		placeOf(id),
		...formNote(id, locale),
		...(literals.length > 0 ? [`Stays as it is: ${literals.join('  ')}`] : []),
		...used.map(
			({ concept, use, note }) => `Term: ${concept} = ${use.join(', ')}${note ? ` (${note})` : ''}`,
		),
	];
}

/** Concepts are written with what they are not (`certificate (of a server)`) and with others (`alert / warning`). */
function wordsOf(concept: string): string[] {
	return concept
		.toLowerCase()
		.replace(/\([^)]*\)/g, '')
		.split('/')
		.map((word) => word.trim())
		.filter((word) => word.length > 2);
}

function placeOf(id: string): string {
	const [, slug, place] = /^articles\/([^#]+)#(.+)$/.exec(id) ?? [];
	if (slug) {
		const what = /^\d+$/.test(place ?? '') ? `part ${Number(place) + 1} of the text` : place;
		return `Article /en/articles/${slug}/, ${what}. Markdown: headings, list marks and tables stay.`;
	}
	const [name = '', first = '', ...keys] = id.split('.');
	if (name === 'errors') return `Page /en/errors/${first}/, ${keys.join(' ')}`;
	if (name === 'codes') return `List of codes, ${first} ${keys.join(' ')}`;
	return `content/messages/en/${name}.json, ${[first, ...keys].join('.')}`;
}

/** For which numbers a plural form is. */
function formNote(id: string, locale: string): string[] {
	const form = pluralForm(id);
	if (form === undefined) return [];
	const numbers = numbersByForm(locale).get(form) ?? [];
	return [
		`Plural form "${form}": ${numbers.length > 0 ? `as for ${numbers.slice(0, 6).join(', ')}` : 'as for fractions'}`,
	];
}

type Numbers = ReadonlyMap<Intl.LDMLPluralRule, readonly number[]>;

/** The numbers below a thousand by the form that they take. Asked for by every such text, and the same for all. */
function numbersByForm(locale: string): Numbers {
	let numbers = known.get(locale);
	if (!numbers) {
		const rules = new Intl.PluralRules(locale);
		numbers = Map.groupBy(Array(1000).keys(), (number) => rules.select(number));
		known.set(locale, numbers);
	}
	return numbers;
}

const known = new Map<string, Numbers>();
