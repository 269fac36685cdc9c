import { element } from '../../components/dom.ts';
import type { AddressFault, Choices } from '../plan/choices.ts';
import { type Refusal, refusalsOf } from '../plan/rules.ts';
import { filled } from './filled.ts';
import type { WorkshopData } from './workshop-data.ts';

/** Why no file is made: a sentence, and the reasons. */
function problems(conclusion: string, reasons: readonly Node[]): Node[] {
	if (reasons.length === 0) return [];
	return [
		element('p', {}, conclusion),
		element('ul', {}, ...reasons.map((reason) => element('li', {}, reason))),
	];
}

/** What the address holds that is no choice here. */
export function faultProblems(
	faults: readonly AddressFault[],
	{ messages, locale }: WorkshopData,
): Node[] {
	const { addressFaults } = messages;
	return problems(
		addressFaults.nothingMade,
		faults.map(({ kind, parameter, value }) =>
			filled(addressFaults[kind], { parameter, value }, locale),
		),
	);
}

/** What does not go together. */
export function refusalProblems(choices: Choices, data: WorkshopData): Node[] {
	return problems(
		data.messages.noFile,
		refusalsOf(choices, data.catalogue).map((refusal) => refusalText(refusal, data)),
	);
}

export function refusalText(
	{ rule, windows, exchange }: Refusal,
	{ messages, locale }: WorkshopData,
): DocumentFragment {
	return filled(messages.refusals[rule], { windows, exchange }, locale);
}
