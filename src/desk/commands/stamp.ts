import { sourceHash, sourceSchema, splitFrontMatter } from '../../articles/core.ts';
import { readWithSchema } from '../../content-files/read-yaml.ts';
import { isLocale, sourceLocale } from '../../i18n/locales.ts';
import {
	articlePath,
	articleStates,
	isSelected,
	messageStates,
	recordFiles,
	stamped,
} from '../../translation/core.ts';
import { type Command, Complaint, type Desk } from '../command.ts';
import { localeWord } from '../locale-word.ts';

/** Records from which English texts were made. */
export const stamp: Command = {
	usage: 'stamp <locale> [<what>…] [--all] [--reviewer "Name"]',
	about:
		'records that new texts were made from the English of now, and that <what> (a file, a group, a key, an article) is up to date',
	options: { all: { type: 'boolean' }, reviewer: { type: 'string' } },
	run(desk, words, { all, reviewer }) {
		const [locale, what] = localeAndWhat(words);
		const states = [...messageStates(desk.files, locale), ...articleStates(desk.files, locale)];
		const nameOf = (state: (typeof states)[number]) =>
			'text' in state ? [state.text.name, ...state.text.keys].join('.') : state.slug;
		const outdated = states.filter(({ state }) => state === 'outdated').map(nameOf);
		const lost = what.filter((one) => !states.some((state) => isSelected([one], nameOf(state))));
		if (lost.length > 0)
			throw new Complaint(`there is no text "${lost.join('", "')}" in ${locale}`);
		const selection = all === true ? [...what, ...outdated] : what;

		let record = stamped(desk.files, locale, selection);
		if (typeof reviewer === 'string')
			record = { ...record, reviewers: reviewed(record.reviewers, what, reviewer) };
		for (const [file, text] of recordFiles(desk.files, locale, record)) desk.write(file, text);
		stampArticles(desk, locale, selection);

		const left = outdated.filter((name) => !isSelected(selection, name));
		const count = states.filter(({ state }) => state === 'unrecorded').length;
		desk.say(
			`${locale}: ${count} new and ${outdated.length - left.length} outdated texts are stamped.`,
		);
		if (left.length > 0) {
			desk.say(
				`${left.length} are outdated still; npm run translation -- diff ${locale} shows what has changed.`,
			);
		}
	},
};

/** `de interface`, or the path of a file of the locale, which names it. */
function localeAndWhat([first, ...rest]: readonly string[]): [
	locale: ReturnType<typeof localeWord>,
	string[],
] {
	const path = /^content\/(?:articles\/[^/]+\/([^/]+)\.md|messages\/([^/]+)\/)/.exec(
		first?.replaceAll('\\', '/') ?? '',
	);
	const tag = path?.[1] ?? path?.[2];
	const words = rest.map((word) => word.replaceAll('\\', '/'));
	if (tag !== undefined && isLocale(tag))
		return [localeWord(tag), [first?.replaceAll('\\', '/') ?? '', ...words]];
	return [localeWord(first), words];
}

function reviewed(before: Readonly<Record<string, string>>, what: readonly string[], name: string) {
	const files = what.map((word) => word.replace(/^content\/messages\/[^/]+\/|\.json$/g, ''));
	return { ...before, ...Object.fromEntries(files.map((file) => [file, name])) };
}

/** Writes the hash of the whole source into the front matter of articles that are new or selected. */
function stampArticles({ files, write }: Desk, locale: string, selection: readonly string[]): void {
	for (const { slug, state } of articleStates(files, locale)) {
		if (state === 'missing' || (state !== 'unrecorded' && !isSelected(selection, slug))) continue;
		const source = splitFrontMatter(files.get(articlePath(slug, sourceLocale)) ?? '');
		const head = readWithSchema(
			articlePath(slug, sourceLocale),
			source.frontMatter,
			sourceSchema,
			2,
		);
		if (!head.ok) continue;
		const file = articlePath(slug, locale);
		const text = files.get(file) ?? '';
		const hash = sourceHash({ ...head.value, body: source.body });
		if (!/^ {2}source:/m.test(text)) {
			throw new Complaint(
				`${file}:1: no "source" under "translation" in the front matter; add one`,
			);
		}
		write(file, text.replace(/^( {2}source:).*$/m, `$1 "${hash}"`));
	}
}
