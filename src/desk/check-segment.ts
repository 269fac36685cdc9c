import {
	checkProse,
	checkShape,
	checkText,
	compareArticles,
	compareText,
	looseText,
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
	const [source, translation] = [
		looseText(english, 'the English'),
		looseText(text, 'the translation'),
	];
	// What a part of the English says as well is not wrong where the part belongs, as a heading below others.
	const loose = new Set(checkShape(source).map(({ message }) => message));
	const shape = checkShape(translation).filter(({ message }) => !loose.has(message));
	return [...shape, ...checkProse(translation), ...compareArticles(source, translation)].map(
		({ message }) => message,
	);
}

function headFaults(english: string, text: string): string[] {
	const head = (title: string) => {
		const empty = { text: '', line: 1 };
		return {
			...looseText('', 'the English'),
			head: { title: { text: title, line: 1 }, description: empty, for: empty },
		};
	};
	const own = head(text);
	const broken = text.includes('\n') ? ['a line break stands in it; write it as one line'] : [];
	const found = [...checkProse(own), ...compareArticles(head(english), own)];
	return [...broken, ...found.map(({ message }) => message)];
}
