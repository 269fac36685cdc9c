import { blocksOf, parseArticle } from '../articles/core.ts';
import {
	type ArticleText,
	checkProse,
	checkText,
	compareArticles,
	compareText,
	readsTheSame,
} from '../check/core.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Segment } from './segment.ts';

/**
 * Everything that the content check would say of a segment, in the words of the check.
 *
 * @param english the English of now
 * @param mayReadTheSame whether the text is one that may read as in English
 */
export function segmentFaults(
	{ id, target }: Segment,
	english: string,
	locale: Locale,
	mayReadTheSame: boolean,
): string[] {
	const place = /^articles\/[^#]+#(.+)$/.exec(id)?.[1];
	const faults =
		place === undefined
			? messageFaults(id, english, target, locale, mayReadTheSame)
			: /^\d+$/.test(place)
				? bodyFaults(english, target)
				: headFaults(english, target);
	return [...new Set(faults)];
}

function messageFaults(
	id: string,
	english: string,
	text: string,
	locale: Locale,
	mayReadTheSame: boolean,
) {
	const found = [...checkText(text, 1), ...compareText(id, english, text, locale, 1)];
	const same = !mayReadTheSame && readsTheSame(english, text);
	return [
		...found.map(({ message }) => message),
		...(same ? ['still in English; translate it'] : []),
	];
}

function bodyFaults(english: string, text: string): string[] {
	const [source, translation] = [bodyText(english), bodyText(text)];
	return [...checkProse(translation), ...compareArticles(source, translation)].map(
		({ message }) => message,
	);
}

function headFaults(english: string, text: string): string[] {
	const head = (title: string) => {
		const empty = { text: '', line: 1 };
		return {
			...bodyText(''),
			head: { title: { text: title, line: 1 }, description: empty, for: empty },
		};
	};
	return compareArticles(head(english), head(text)).map(({ message }) => message);
}

/** A part of an article, as the check reads a whole one. */
function bodyText(body: string): ArticleText {
	const root = parseArticle(body);
	return {
		file: 'the English',
		head: undefined,
		related: [],
		expiry: undefined,
		body,
		root,
		bodyOffset: 0,
		blocks: blocksOf(root),
	};
}
