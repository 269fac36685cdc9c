import { codeNodes } from '../../components/code-nodes.ts';
import { element, literal, prose } from '../../components/dom.ts';
import { byId } from '../catalogue/catalogue.ts';
import type { Choices } from '../plan/choices.ts';
import type { Target } from '../plan/plan-for.ts';
import { type ExplainedGroup, explainedTargets } from './explained.ts';
import { filled } from './filled.ts';
import { bitsOf, shortKey, shownNumber } from './shown-value.ts';
import type { WorkshopData } from './workshop-data.ts';

/** Every value that the choices are about, with what it means and what holds without it. */
export function valueGroups(choices: Choices, data: WorkshopData): HTMLElement[] {
	return explainedTargets(choices, data.catalogue).map((group) => valueGroup(group, choices, data));
}

function valueGroup(group: ExplainedGroup, choices: Choices, data: WorkshopData): HTMLElement {
	const { messages, locale, catalogue } = data;
	const windows = byId(catalogue.windows, choices.windows).name;
	const { protocol } = group;
	const rows = group.entries.map(({ explanation, targets }) =>
		element(
			'div',
			{},
			element('dt', {}, ...targets.map((target) => valueLine(target, messages.explanations))),
			element('dd', {}, filled(messages.explanations[explanation] ?? '', { protocol }, locale)),
		),
	);
	return element(
		'section',
		{ class: 'values', 'data-group': group.group },
		element('h3', {}, messages.groups[group.group]),
		element(
			'p',
			{ class: 'caption' },
			filled(messages.notes[group.note], { windows, protocol }, locale),
		),
		element('dl', { class: 'ledger' }, ...rows),
	);
}

function valueLine({ setting, value }: Target, texts: WorkshopData['messages']['explanations']) {
	const bits = bitsOf(setting.key);
	return element(
		'div',
		{ 'data-value': setting.name },
		element(
			'span',
			{ class: 'key', dir: 'ltr', translate: 'no' },
			...codeNodes(shortKey(setting.key)),
		),
		literal(`${setting.name} = ${shownNumber(value)}`),
		bits && element('small', {}, prose(texts[bits] ?? '')),
	);
}
