import {
	articlePath,
	articleStates,
	isSelected,
	messageStates,
	wordDiff,
} from '../../translation/core.ts';
import { type Command, Complaint } from '../command.ts';
import { localeWord } from '../locale-word.ts';
import { hasText } from '../stamp-locale.ts';

/** What has changed in the English since it was translated. */
export const diff: Command = {
	usage: 'diff <locale> [<what>…]',
	about:
		'shows for each outdated text what has changed in the English, word by word: [-taken out-] {+put in+}',
	run({ files, say }, [word, ...what]) {
		const locale = localeWord(word);
		const wanted = (name: string, keys: readonly string[] = []) =>
			what.length === 0 || isSelected(what, name, keys);
		const unknown = what.filter((name) => !hasText(files, locale, name));
		if (unknown.length > 0)
			throw new Complaint(`there is no text "${unknown.join('", "')}" in ${locale}`);
		let shown = 0;
		const show = (title: string, before: string, after: string, own?: string) => {
			say(`${shown++ > 0 ? '\n' : ''}${title}`);
			say(`  English: ${written(before, after).replaceAll('\n', '\n    ')}`);
			if (own !== undefined) say(`  ${locale}: ${own}`);
		};
		for (const { text, state, before = '' } of messageStates(files, locale)) {
			const { name, keys, english, own } = text;
			if (state !== 'outdated' || !wanted(name, keys)) continue;
			show(`content/messages/${locale}/${name}.json: ${keys.join('.')}`, before, english, own);
		}
		for (const { slug, changes } of articleStates(files, locale).filter(({ slug }) =>
			wanted(slug),
		)) {
			for (const { place, before, after } of changes) {
				const where = typeof place === 'number' ? `part ${place + 1} of the text` : place;
				show(`${articlePath(slug, locale)}: ${where}`, before, after);
			}
		}
		if (shown === 0) say(`Nothing is outdated in ${locale}${what.length > 0 ? ' there' : ''}.`);
		else
			say(
				`\n${shown} outdated. When a text is up to date: npm run translation -- stamp ${locale} <what>`,
			);
	},
};

function written(before: string, after: string): string {
	if (before === '') return `{+${after}+}`;
	return wordDiff(before, after)
		.map(({ kind, text }) => {
			if (kind === 'same') return text;
			const [, lead = '', core = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
			return kind === 'gone' ? `${lead}[-${core}-]${trail}` : `${lead}{+${core}+}${trail}`;
		})
		.join('');
}
