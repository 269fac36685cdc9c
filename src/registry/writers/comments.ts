import { fill } from '../../i18n/fill.ts';
import { byId, type Catalogue } from '../catalogue/catalogue.ts';
import { type Choices, type Format, formatChoices } from '../plan/choices.ts';
import { fileForms, fileName } from './formats.ts';
import { howToRun } from './how-to-run.ts';

/** The sentences of the comments in one language, with their placeholders open. */
export interface CommentTexts {
	/** The names of the presets, by id. */
	presets: Readonly<Record<string, string>>;
	comments: Readonly<
		Partial<Record<Format, string>> &
			Record<
				'machine' | 'machineWithExchange' | 'date' | 'link' | 'run' | 'unblock' | 'trial',
				string
			>
	>;
}

/** The reader's language; and English, where only the formats that must be ASCII need a sentence. */
export type CommentLanguages = Readonly<Record<'reader' | 'en', CommentTexts>>;

/**
 * The comment at the head of a file: what it does, for which machine, how to run it once, how old the data are, and
 * the address that makes the same file again.
 *
 * @param page full address of the workshop in the reader's language
 */
export function commentsFor(
	format: Format,
	choices: Choices,
	catalogue: Catalogue,
	languages: CommentLanguages,
	page: string,
): string[] {
	const { presets, comments } = languages[fileForms[format].comments];
	const { name: windows } = byId(catalogue.windows, choices.windows);
	const exchange = catalogue.exchange.find(({ id }) => id === choices.exchange)?.name;
	const say = (text: string, values: Record<string, string>) => fill(text, values, 'en');
	return [
		say(comments[format] ?? '', { preset: presets[choices.preset] ?? '' }),
		exchange === undefined
			? say(comments.machine, { windows })
			: say(comments.machineWithExchange, { windows, exchange }),
		...howToRun(format, fileName(format, choices.preset)).map(([id, values]) =>
			say(comments[id], values),
		),
		say(comments.date, { date: catalogue.review.checked }),
		say(comments.link, { link: `${page}?${formatChoices(choices, format)}` }),
	];
}
