import { element, prose, proseIn } from '../../components/dom.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pagePath } from '../../i18n/routes.ts';
import type { Cause } from '../knowledge/cause.ts';
import type { LookupData, SignatureHelp } from '../knowledge/lookup-data.ts';
import type { Lit } from '../knowledge/mail-way.ts';
import type { Finding } from '../match/result.ts';
import { helpLinks } from './help-links.ts';
import { wayPicture } from './way-picture.ts';

interface FindingParts {
	finding: Finding;
	/** Its rank, from 0. */
	index: number;
	/** How many findings there are. */
	of: number;
	/** Where on the way of a message the whole text was written, where it shows that. */
	place: Lit | undefined;
	data: LookupData;
	locale: Locale;
}

/**
 * One finding as a list item: the verdict, what to do, and then where and why. The first is shown whole, the others with
 * causes and steps folded.
 */
export function findingItem({
	finding,
	index,
	of,
	place,
	data,
	locale,
}: FindingParts): HTMLLIElement {
	const { id, causes, strength, codes, implied } = finding;
	const help = data.signatures[id] as SignatureHelp;
	const shownCodes = codes.length > 0 ? codes : implied;
	const meaning = element('p', { class: 'meaning' }, proseIn(help.meaning, help.textLocale));
	const lit = place ?? help.lit;
	const way = lit && wayPicture(lit, data.messages);
	const [next, why] = [steps(help, data), causeList(causes, help, data)];
	return element(
		'li',
		{
			'data-finding': id,
			'data-cause': causes.join(' '),
			'data-codes': shownCodes.join(' '),
			'data-strength': strength,
		},
		element(
			'h3',
			{},
			of > 1 && element('span', { class: 'number' }, String(index + 1)),
			element(
				'a',
				{ href: pagePath(locale, `errors/${id}/`) },
				proseIn(help.title, help.textLocale),
			),
			help.textLocale && element('small', { class: 'mark' }, data.messages.inEnglish),
		),
		element('p', { class: 'strength' }, data.messages.strength[strength]),
		suspects(causes, data),
		...(index === 0
			? [next, meaning, way, why]
			: [meaning, element('details', {}, element('summary', {}, data.messages.more), next, why)]),
		helpLinks(id, help, data, locale),
	);
}

/** The causes by name, in one line: with title and strength the verdict. That a text leaves its cause open is none. */
function suspects(all: readonly Cause[], { messages, causes: known }: LookupData): HTMLElement {
	const named = all.filter((cause) => cause !== 'undetermined');
	const causes = named.length > 0 ? named : all;
	return element(
		'div',
		{ class: 'suspects' },
		element('h4', {}, causes.length > 1 ? messages.causes : messages.cause),
		element('ol', {}, ...causes.map((cause) => element('li', {}, prose(known[cause].name)))),
	);
}

/** Why each cause leads to this text, and how the first is told for sure. */
function causeList(causes: readonly Cause[], help: SignatureHelp, data: LookupData): HTMLElement {
	const { messages } = data;
	const first = causes[0] as Cause;
	return element(
		'div',
		{ class: 'causes' },
		element('h4', {}, messages.why),
		element(
			'ul',
			{},
			...causes.map((cause) =>
				element(
					'li',
					{},
					element('strong', {}, prose(data.causes[cause].name)),
					' ',
					causeText(help, cause, data),
				),
			),
		),
		element(
			'p',
			{ class: 'check' },
			element('strong', {}, messages.check),
			' ',
			prose(data.causes[first].check),
		),
	);
}

function causeText(help: SignatureHelp, cause: Cause, { causes }: LookupData): Node {
	const own = help.cause[cause];
	return own === undefined ? prose(causes[cause].meaning) : proseIn(own, help.textLocale);
}

function steps(help: SignatureHelp, { messages }: LookupData): HTMLElement {
	return element(
		'div',
		{ class: 'next' },
		element('h4', {}, messages.next),
		element(
			'ol',
			{},
			...help.next.map((step) => element('li', {}, proseIn(step, help.textLocale))),
		),
	);
}
