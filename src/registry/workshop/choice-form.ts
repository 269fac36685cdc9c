import { byId, type Catalogue } from '../catalogue/catalogue.ts';
import type { Choices } from '../plan/choices.ts';
import { type Refusal, refusalsOf } from '../plan/rules.ts';

const inputs = (form: HTMLFormElement, name: string) =>
	form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`);
const select = (form: HTMLFormElement, name: string) =>
	form.elements.namedItem(name) as HTMLSelectElement;

/** What the form says. An option that the chosen purpose does not have is not part of it. */
export function readForm(form: HTMLFormElement, catalogue: Catalogue): Choices {
	const preset = [...inputs(form, 'preset')].find(({ checked }) => checked)?.value ?? '';
	const ticked = new Set(
		[...inputs(form, 'with')].flatMap((box) => (box.checked ? box.value : [])),
	);
	return {
		preset,
		windows: select(form, 'windows').value,
		exchange: select(form, 'exchange').value,
		options: Object.keys(byId(catalogue.presets, preset).options).filter((id) => ticked.has(id)),
	};
}

/** What is chosen in the form or in a part of it, in its words. */
export function chosenNames(part: HTMLElement): string[] {
	const isChosen = (input: HTMLInputElement) =>
		input.checked && !(input.closest('.choice') as HTMLElement).hidden;
	return [
		...[...part.querySelectorAll('select')].map(
			({ selectedOptions }) => selectedOptions[0]?.text ?? '',
		),
		...[...part.querySelectorAll('input')]
			.filter(isChosen)
			.map((input) => input.labels?.[0]?.textContent?.trim() ?? ''),
	];
}

/** The form is switched off until somebody listens to it. */
export function openForm(form: HTMLFormElement): void {
	for (const fieldset of form.querySelectorAll('fieldset')) fieldset.disabled = false;
}

/** Shows choices in the form. */
export function fillForm(form: HTMLFormElement, choices: Choices): void {
	select(form, 'windows').value = choices.windows;
	select(form, 'exchange').value = choices.exchange;
	for (const radio of inputs(form, 'preset')) radio.checked = radio.value === choices.preset;
	for (const box of inputs(form, 'with')) box.checked = choices.options.includes(box.value);
}

/**
 * Switches off what makes no sense together with the choices above it, and says why. What is chosen already stays
 * as it is, so that nothing changes behind the reader's back.
 *
 * @param reason the sentence for a refusal
 */
export function limitForm(
	form: HTMLFormElement,
	choices: Choices,
	catalogue: Catalogue,
	reason: (refusal: Refusal) => Node,
): void {
	const because = (changed: Partial<Choices>) => refusalsOf({ ...choices, ...changed }, catalogue);
	for (const option of select(form, 'exchange').options) {
		const refused = because({ exchange: option.value }).some(byMachine);
		option.disabled = refused && option.value !== choices.exchange;
	}
	for (const radio of inputs(form, 'preset')) {
		const own = because({ preset: radio.value, options: [] }).filter((found) => !byMachine(found));
		limit(radio, own[0], reason);
	}
	const { options } = byId(catalogue.presets, choices.preset);
	const before = new Set(because({ options: [] }).map(({ rule }) => rule));
	for (const box of inputs(form, 'with')) {
		const offered = Object.hasOwn(options, box.value);
		(box.closest('.choice') as HTMLElement).hidden = !offered;
		const own = offered ? because({ options: [box.value] }) : [];
		limit(
			box,
			own.find(({ rule }) => !before.has(rule)),
			reason,
		);
	}
	const none = form.querySelector<HTMLElement>('[data-no-extras]');
	if (none) none.hidden = Object.keys(options).length > 0;
}

/** A refusal that Windows and Exchange are the reason for, whatever is to be done on them. */
function byMachine({ rule }: Refusal): boolean {
	return rule === 'exchangeNeedsOtherWindows';
}

function limit(
	input: HTMLInputElement,
	refusal: Refusal | undefined,
	reason: (refusal: Refusal) => Node,
): void {
	input.disabled = refusal !== undefined && !input.checked;
	const choice = input.closest('.choice') as HTMLElement;
	const why = choice.querySelector('.why') as HTMLElement;
	choice.toggleAttribute('data-refused', input.disabled);
	why.hidden = refusal === undefined;
	why.replaceChildren(...(refusal ? [reason(refusal)] : []));
}
