import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontMatter } from '../../articles/core.ts';
import { isoDay } from '../../content-files/day.ts';
import { didYouMean } from '../../content-files/suggest.ts';
import { ownName } from '../../i18n/describe.ts';
import { isLocale, type Locale, locales, sourceLocale } from '../../i18n/locales.ts';
import { keysIn, pluralForms } from '../../i18n/plural-keys.ts';
import {
	articleParts,
	articlePath,
	articleSlugs,
	messageNames,
	nobody,
	parsed,
	toJson,
} from '../../translation/core.ts';
import { articleFile, unstamped } from '../article-file.ts';
import { type Command, Complaint, type Desk } from '../command.ts';
import { table } from '../table.ts';

const tableFile = 'src/i18n/locales.ts';

/** Begins a language, or an article in one. */
export const begin: Command = {
	usage: 'new <tag> [<article>…]',
	about: 'begins a language (its row and its files, with every text empty), or articles in it',
	run(desk, [word, ...slugs]) {
		const tag = canonicalTag(word);
		if (tag === sourceLocale)
			throw new Complaint(`"${tag}" is the source; name a translation, such as "de"`);
		if (isLocale(tag) && slugs.length === 0) {
			throw new Complaint(
				`"${tag}" is in the table already; npm run translation -- next ${tag} shows what to do`,
			);
		}
		if (!isLocale(tag)) beginLanguage(desk, tag as Locale);
		for (const slug of slugs) beginArticle(desk, tag, slug);
	},
};

/** A tag in its shortest right form. */
function canonicalTag(word: string | undefined, typed = word): string {
	if (word === undefined)
		throw new Complaint('name the language by its BCP 47 tag: "de", "pt-BR", "zh-Hans"');
	let tag: string;
	try {
		[tag = word] = Intl.getCanonicalLocales(word);
	} catch {
		const hyphens = word.replaceAll('_', '-');
		if (hyphens !== word) return canonicalTag(hyphens, word);
		throw new Complaint(`"${typed}" is no BCP 47 tag; write it like "de", "pt-BR" or "zh-Hans"`);
	}
	if (tag !== typed) throw new Complaint(`the tag "${typed}" is written "${tag}"`);
	const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
	if (names.of(tag) === undefined) throw new Complaint(`no language is known by the tag "${tag}"`);
	return tag;
}

function beginLanguage({ root, files, write, say }: Desk, tag: Locale): void {
	const text = readFileSync(join(root, tableFile), 'utf8');
	// One row a line, as the formatter has it.
	const rows = `\n${[...locales, tag].map((locale) => `\t'${locale}',\n`).join('')}`;
	write(tableFile, text.replace(/(?<=export const locales = \[)[^\]]*/, rows));
	for (const name of messageNames(files)) {
		const file = `content/messages/${tag}/${name}.json`;
		if (!files.has(file)) write(file, toJson(emptied(parsed(files, sourceLocale, name), tag)));
	}
	say(
		`${ownName(tag)} (${tag}) has its row in ${tableFile} and its files in content/messages/${tag}.`,
	);
	say(`Its plural forms are ${pluralForms(tag).join(', ')}.`);
	say('Every text is empty; the English stands in for it until you have written it.');
	say(
		`Choose your words first: content/TRANSLATING.md, and content/terms/${tag}.yaml for them. Then:`,
	);
	const commands = [
		[`npm run translation -- next ${tag}`, 'what to translate first'],
		[`npm run translation -- export ${tag}`, 'all of it in one XLIFF, for a translation tool'],
		['npm run dev', 'the site as it grows'],
	];
	for (const line of table(commands)) say(`  ${line}`);
}

/** Every text of a file as an empty one, in the plural forms of a language. */
function emptied(value: unknown, tag: string): unknown {
	if (Array.isArray(value)) return value.map((item) => emptied(item, tag));
	if (typeof value !== 'object' || value === null) return '';
	const group = value as Record<string, unknown>;
	return Object.fromEntries(
		[...keysIn(Object.keys(group), tag)].map(([key, from]) => [key, emptied(group[from], tag)]),
	);
}

/** The English article with the front matter of a translation, to be written over. */
function beginArticle({ files, write, say }: Desk, tag: string, slug: string): void {
	const source = files.get(articlePath(slug, sourceLocale));
	const parts = articleParts(source ?? '');
	if (source === undefined || !parts) {
		throw new Complaint(`there is no article "${slug}"${didYouMean(slug, articleSlugs(files))}`);
	}
	const file = articlePath(slug, tag);
	if (files.has(file)) throw new Complaint(`${file} is there already`);
	const { body } = splitFrontMatter(source);
	const today = isoDay(new Date());
	const head = {
		...parts.head,
		updated: today,
		translation: { source: unstamped, translator: nobody },
	};
	write(file, articleFile(head, body));
	say(
		`${file}: write over the English, put in your name, then type: npm run translation -- stamp ${tag} ${slug}`,
	);
}
