import { checkAddresses, isNobody } from '../../check/core.ts';
import { locales, sourceLocale } from '../../i18n/locales.ts';
import { type Command, Complaint } from '../command.ts';
import { localeWord } from '../locale-word.ts';
import { hasText, stampLocale } from '../stamp-locale.ts';

const everyOne = 'all';

/** Records from which English texts were made. */
export const stamp: Command = {
	usage: `stamp <locale>…|${everyOne} [<what>…] [--all] [--reviewer "Name"]`,
	about: `records that new texts were made from the English of now, and that <what> (a file, a group, a key, an article; with --all everything) is up to date, in some languages or in "${everyOne}"`,
	options: { all: { type: 'boolean' }, reviewer: { type: 'string' } },
	run({ files, write, say }, words, { all, reviewer }) {
		const asked = wordsByLocale(words);
		const lost = [...new Set([...asked.values()].flat())].filter(
			(what) =>
				![...asked].some(([locale, named]) => named.includes(what) && hasText(files, locale, what)),
		);
		if (lost.length > 0) {
			throw new Complaint(
				`there is no text "${lost.join('", "')}" in ${[...asked.keys()].join(', ')}`,
			);
		}
		if (typeof reviewer === 'string' && (reviewer.trim() === '' || isNobody(reviewer)))
			throw new Complaint(`"${reviewer}" is the name of nobody; write who has read the texts`);
		for (const { message } of checkAddresses(files))
			say(message.replace(/, then npm run .*$/, '.'));
		const now = new Map(files);
		for (const [locale, what] of asked) {
			const done = stampLocale(now, locale, what, {
				all: all === true,
				...(typeof reviewer === 'string' && { reviewer }),
			});
			for (const [file, text] of done.files) {
				if (now.get(file) === text) continue;
				now.set(file, text);
				write(file, text);
			}
			say(`${locale}: ${done.recorded} new and ${done.renewed} outdated texts are stamped.`);
			if (done.left > 0) {
				say(
					`${done.left} are outdated still; npm run translation -- diff ${locale} shows what has changed.`,
				);
			}
		}
	},
};

/**
 * What was named in each language: `de tr interface`, `all interface`, or the paths of files, which name their language
 * themselves.
 */
function wordsByLocale(words: readonly string[]): Map<string, string[]> {
	const translations: readonly string[] = locales.filter((locale) => locale !== sourceLocale);
	const plain = words.map((word) => word.replaceAll('\\', '/'));
	const paths = plain.filter((word) => localeInPath(word) !== undefined);
	const others = plain.filter((word) => !paths.includes(word));
	const named = others.filter((word) => word === everyOne || translations.includes(word));
	const what = others.filter((word) => !named.includes(word));
	if (named.length === 0 && (paths.length === 0 || what.length > 0))
		named.push(localeWord(what[0]));
	const found = new Map<string, string[]>();
	const tags = named.includes(everyOne) ? translations : named;
	for (const tag of tags) found.set(tag, [...what]);
	for (const path of paths) {
		const tag = localeWord(localeInPath(path));
		found.set(tag, [...(found.get(tag) ?? []), path]);
	}
	return found;
}

function localeInPath(word: string): string | undefined {
	const [, article, messages] =
		/^content\/(?:articles\/[^/]+\/([^/]+)\.md|messages\/([^/]+)\/)/.exec(word) ?? [];
	return article ?? messages;
}
