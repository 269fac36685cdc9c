import { element, prose, proseIn } from '../../components/dom.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pagePath } from '../../i18n/routes.ts';
import type { Cause } from '../knowledge/cause.ts';
import type { LookupData, SignatureHelp } from '../knowledge/lookup-data.ts';
import type { Finding } from '../match/result.ts';
import { helpLinks } from './help-links.ts';

interface FindingParts {
	finding: Finding;
	/** Its rank, from 0. */
	index: number;
	/** How many findings there are. */
	of: number;
	data: LookupData;
	locale: Locale;
}

/**
 * One finding as a list item: the verdict, what to do, and then why. The first is shown whole, the others with
 * causes and steps folded.
 */
export function findingItem({ finding, index, of, data, locale }: FindingParts): HTMLLIElement {
	const { id, causes, strength, codes, implied } = finding;
	const help = data.signatures[id] as SignatureHelp;
	const shownCodes = codes.length > 0 ? codes : implied;
	const meaning = element('p', { class: 'meaning' }, proseIn(help.meaning, help.textLocale));
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
			? [next, meaning, why]
			: [meaning, element('details', {}, element('summary', {}, data.messages.more), next, why)]),
		helpLinks(id, help, data, locale),
	);
}

/** The causes by name, in one line: with title and strength the verdict. */
function suspects(causes: readonly Cause[], { messages, causes: known }: LookupData): HTMLElement {
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
