import { mainArticle } from '../../i18n/frame.ts';
import { inReadingOrder } from '../../lookup/core.ts';
import {
	articlePath,
	articleStates,
	coverageLine,
	coverageOf,
	isFramePart,
	type MessageState,
	messageStates,
} from '../../translation/core.ts';
import { type Command, Complaint } from '../command.ts';
import { localeWord } from '../locale-word.ts';

const usual = 20;

/** What to translate next. */
export const next: Command = {
	usage: `next <locale> [--count ${usual}]`,
	about: 'shows the missing texts, the most read first, with their English',
	options: { count: { type: 'string' } },
	run({ files, say }, [word, more], { count = String(usual) }) {
		const locale = localeWord(word);
		if (more !== undefined)
			throw new Complaint(`"${more}" is one word too many; write ${next.usage}`);
		const most = Number(count);
		if (!Number.isInteger(most) || most < 1)
			throw new Complaint(`"${count}" is no number of texts`);
		const steps = stepsFor(messageStates(files, locale), articleStates(files, locale), locale);
		let [file, shown] = ['', 0];
		for (const step of steps.slice(0, most)) {
			if (step.file !== file) say(`${shown > 0 ? '\n' : ''}${step.file}`);
			file = step.file;
			shown++;
			if (step.key !== undefined) say(`  ${step.key}\n    ${step.english}`);
		}
		if (steps.length > most) say(`\nand ${steps.length - most} more`);
		say(steps.length === 0 ? `Nothing is missing in ${locale}.` : '');
		say(coverageLine(coverageOf(files, locale)));
	},
};

interface Step {
	file: string;
	key?: string;
	english?: string;
}

/** The frame, with the main article after the texts that stand around it; errors by how often they are met; the rest. */
function stepsFor(
	messages: readonly MessageState[],
	articles: ReturnType<typeof articleStates>,
	locale: string,
): Step[] {
	const missing = messages.filter(({ state }) => state === 'missing').map(({ text }) => text);
	const step = ({ name, keys, english }: (typeof missing)[number]): Step => ({
		file: `content/messages/${locale}/${name}.json`,
		key: keys.join('.'),
		english,
	});
	const article = (slug: string): Step => ({ file: articlePath(slug, locale) });
	const lacking = articles.filter(({ state }) => state === 'missing').map(({ slug }) => slug);
	const errors = missing.filter(({ name }) => name === 'errors');
	const ranks = new Map(
		inReadingOrder([...new Set(errors.map(({ entry }) => entry))]).map((id, rank) => [id, rank]),
	);
	return [
		...missing.filter(({ name }) => isFramePart(name)).map(step),
		...lacking.filter((slug) => slug === mainArticle).map(article),
		...errors.sort((a, b) => (ranks.get(a.entry) ?? 0) - (ranks.get(b.entry) ?? 0)).map(step),
		...lacking.filter((slug) => slug !== mainArticle).map(article),
		...missing.filter(({ name }) => name === 'codes').map(step),
	];
}
