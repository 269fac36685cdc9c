import { element } from '../../components/dom.ts';
import { formatNumber } from '../../i18n/number-tag.ts';
import type { AddressFault, Choices } from '../plan/choices.ts';
import { type Refusal, refusalsOf } from '../plan/rules.ts';
import { filled } from './filled.ts';
import type { ChoiceData } from './workshop-data.ts';

/** Why no file is made: a sentence, and the reasons. */
function problems(conclusion: string, reasons: readonly Node[]): Node[] {
	if (reasons.length === 0) return [];
	return [
		element('p', {}, conclusion),
		element('ul', {}, ...reasons.map((reason) => element('li', {}, reason))),
	];
}

/** More faults than this say nothing new. */
const mostListed = 10;

/** What the address holds that is no choice here, and how many more there are. */
export function faultProblems(
	faults: readonly AddressFault[],
	{ messages, locale }: ChoiceData,
): Node[] {
	const { addressFaults } = messages;
	const more = faults.length - mostListed;
	return problems(addressFaults.nothingMade, [
		...faults
			.slice(0, mostListed)
			.map(({ kind, parameter, value }) =>
				filled(addressFaults[kind], { parameter, value }, locale),
			),
		...(more > 0 ? [document.createTextNode(`… +${formatNumber(locale, more)}`)] : []),
	]);
}

/** What does not go together. */
export function refusalProblems(choices: Choices, data: ChoiceData): Node[] {
	return problems(
		data.messages.noFile,
		refusalsOf(choices, data.catalogue).map((refusal) => refusalText(refusal, data)),
	);
}

/** Why choices make no plan, in the words of the reader. */
export function refusalText(
	{ rule, windows, exchange }: Refusal,
	{ messages, locale }: ChoiceData,
): DocumentFragment {
	return filled(messages.refusals[rule], { windows, exchange }, locale);
}
