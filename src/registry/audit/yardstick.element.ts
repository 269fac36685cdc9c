import { element, jsonData } from '../../components/dom.ts';
import { type AddressFault, type Choices, type Format, parseChoices } from '../plan/choices.ts';
import { takeAlong, writeAddress } from '../workshop/address.ts';
import { chosenNames, fillForm, limitForm, openForm, readForm } from '../workshop/choice-form.ts';
import { faultProblems, refusalProblems, refusalText } from '../workshop/problems.ts';
import type { ChoiceData } from '../workshop/workshop-data.ts';

/**
 * What a paste is held against: the form and the address bar hold the same choices, and the line above the form
 * names them. After every change it sends `registry-choices`, which bubbles.
 */
export class RegistryYardstick extends HTMLElement {
	data!: ChoiceData;
	/** What to hold a paste against; nothing where the choices do not go together. */
	choices: Choices | undefined;
	/** Not shown here, but the workshop that a link leads back to shows it again. */
	private format: Format | undefined;

	connectedCallback(): void {
		this.data = jsonData<ChoiceData>(this);
		const { form } = this;
		form.addEventListener('change', () => {
			const chosen = readForm(form, this.data.catalogue);
			this.update(chosen);
			writeAddress(chosen, this.format);
		});
		form.addEventListener('submit', (event) => event.preventDefault());
		window.addEventListener('popstate', () => this.readAddress());
		this.readAddress();
		openForm(form);
	}

	private get form(): HTMLFormElement {
		return this.querySelector('form') as HTMLFormElement;
	}

	private readAddress(): void {
		const { search } = location;
		const { address, faults } = parseChoices(search, this.data.catalogue);
		this.format = new URLSearchParams(search).has('format') ? address.format : undefined;
		fillForm(this.form, address.choices);
		this.update(address.choices, faults);
		if (search !== '' && faults.length === 0) takeAlong(search);
	}

	private update(choices: Choices, faults: readonly AddressFault[] = []): void {
		const { data, form } = this;
		const problems =
			faults.length > 0 ? faultProblems(faults, data) : refusalProblems(choices, data);
		this.choices = problems.length === 0 ? choices : undefined;
		limitForm(form, choices, data.catalogue, (refusal) => refusalText(refusal, data));
		this.querySelector('[data-problems]')?.replaceChildren(...problems);
		const names = chosenNames(form).flatMap((name, at) => [
			at > 0 ? ' · ' : '',
			element('bdi', {}, name),
		]);
		this.querySelector('[data-names]')?.replaceChildren(...names);
		if (!this.choices) (this.querySelector('details') as HTMLDetailsElement).open = true;
		this.dispatchEvent(new Event('registry-choices', { bubbles: true }));
	}
}

customElements.define('registry-yardstick', RegistryYardstick);
