import { element } from '../../components/dom.ts';
import { fill, fillPlural } from '../../i18n/fill.ts';
import { sentences } from '../../i18n/punctuation.ts';
import type { Answer } from '../query/answer.ts';
import { isPasted } from '../query/pasted.ts';
import type { Correction } from '../query/sources.ts';
import { recentSearches } from './recent.ts';
import type { SearchTexts } from './texts.ts';

const part = <E extends HTMLElement>(box: HTMLElement, selector: string) =>
	box.querySelector(selector) as E;

/** Says what was searched for instead, with the way back. */
export function showCorrections(
	box: HTMLElement,
	query: string,
	corrected: readonly Correction[],
	{ locale, messages }: SearchTexts,
): void {
	const line = part(box, '.corrected');
	line.hidden = corrected.length === 0;
	if (line.hidden) return;
	const to = corrected.reduce((text, { from, to: word }) => text.replace(from, () => word), query);
	const back = { type: 'button', 'data-query': query, 'data-literally': '' };
	line.replaceChildren(
		fill(messages.corrected, { to: apart(to) }, locale),
		' ',
		element('button', back, fill(messages.instead, { query: apart(query) }, locale)),
	);
}

/** A pasted error text is better read by the lookup; the link carries it behind `#`. */
export function showOffer(box: HTMLElement, query: string, { addresses }: SearchTexts): void {
	const link = part<HTMLAnchorElement>(box, '.offer');
	link.hidden = !isPasted(query);
	if (link.hidden) return;
	link.href = `${addresses.pages}#${new URLSearchParams({ q: query.slice(0, 300) })}`;
}

/** The searches of before, while there is none. */
export function showRecent(box: HTMLElement, query: string): void {
	const queries = query === '' ? recentSearches() : [];
	part(box, '.recent').hidden = queries.length === 0;
	part(box, '.recent ul').replaceChildren(
		...queries.map((text) => {
			const again = { type: 'button', 'data-query': text, dir: 'auto' };
			return element('li', {}, element('button', again, text));
		}),
	);
}

/** Digits of a code would change places in a right-to-left sentence, were they not held together. */
const apart = (query: string) => `\u2068${query}\u2069`;

/** How many results there are, or why none. */
export function summaryOf(
	{ found, failed }: Answer,
	query: string,
	{ locale, messages }: SearchTexts,
): string {
	if (failed === 'wholly') return messages.failed;
	const count = found.length;
	const summary =
		count === 0
			? fill(messages.none, { query: apart(query) }, locale)
			: fillPlural(messages, 'count', { count, query: apart(query) }, locale);
	return failed === 'partly' ? sentences(locale, [summary, messages.partly]) : summary;
}

/** The lists of everything are there while nothing is searched for. */
export function showEverything(shown: boolean): void {
	const everything = document.getElementById('everything');
	if (everything) everything.hidden = !shown;
}
