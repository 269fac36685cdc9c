import { type Address, type Choices, type Format, formatChoices, parseChoices } from './choices.ts';
import { refusalsOf } from './rules.ts';
import { fillForm, limitForm, readForm } from './view/choice-form.ts';
import {
	type Files,
	filesFor,
	noticesFor,
	problemsOf,
	refusalText,
	showFiles,
	shownFormat,
	summaryOf,
} from './view/result.ts';
import { selectTab, wireTabs } from './view/tabs.ts';
import { valueGroups } from './view/values.ts';
import type { WorkshopData } from './workshop-data.ts';

/**
 * The workshop: its form and the address bar hold the same choices, and the result follows them. After every
 * change it sends `registry-choices`, which bubbles.
 */
export class RegistryWorkshop extends HTMLElement {
	data!: WorkshopData;
	/** The choices that a file is made for; nothing where none is made. */
	choices: Choices | undefined;
	private format: Format = 'reg';
	private files: Files = new Map();

	connectedCallback(): void {
		this.data = JSON.parse(this.dataset['workshop'] ?? '') as WorkshopData;
		this.form.addEventListener('change', () => this.choose());
		this.form.addEventListener('submit', (event) => event.preventDefault());
		wireTabs(this.tabs, (tab) => {
			this.format = tab.dataset['format'] as Format;
			this.showFormat(tab);
			this.writeAddress();
		});
		window.addEventListener('popstate', () => this.open());
		this.open();
	}

	private get form(): HTMLFormElement {
		return this.querySelector('form') as HTMLFormElement;
	}
	private get tabs(): HTMLElement {
		return this.querySelector('[role="tablist"]') as HTMLElement;
	}

	/** Takes the choices from the address bar. */
	private open(): void {
		const { address, faults } = parseChoices(location.search, this.data.catalogue);
		fillForm(this.form, address.choices);
		const asked = new URLSearchParams(location.search).has('format');
		this.update(address, asked, faults);
	}

	/** Takes the choices from the form. */
	private choose(): void {
		const choices = readForm(this.form, this.data.catalogue);
		this.update({ choices, format: this.format }, false);
		this.writeAddress();
	}

	private update(
		address: Address,
		asked: boolean,
		faults: Parameters<typeof problemsOf>[0]['faults'] = [],
	): void {
		const { data } = this;
		const { choices } = address;
		const refusals = refusalsOf(choices, data.catalogue);
		const made = faults.length === 0 && refusals.length === 0;
		limitForm(this.form, choices, data.catalogue, (refusal) => refusalText(refusal, data));
		this.choices = made ? choices : undefined;
		this.files = made ? filesFor(choices, data) : new Map();
		this.format = shownFormat(address, this.files, asked);
		showFiles(this, this.files, choices, data);
		const verdict = this.querySelector('[data-verdict]') as HTMLElement;
		verdict.dataset['verdict'] = made ? 'made' : 'none';
		verdict.replaceChildren(
			...(made ? [summaryOf(choices, data)] : problemsOf({ faults, refusals }, data)),
		);
		this.querySelector('[data-notices]')?.replaceChildren(
			...(made ? noticesFor(choices, data) : []),
		);
		this.querySelector('[data-values]')?.replaceChildren(
			...(made ? valueGroups(choices, data) : []),
		);
		this.toggleAttribute('data-nothing', !made);
		this.showFormat();
		this.dispatchEvent(new Event('registry-choices', { bubbles: true }));
	}

	private showFormat(tab = this.tabs.querySelector<HTMLElement>(`[data-format="${this.format}"]`)) {
		if (tab) selectTab(this.tabs, tab);
		const link = this.querySelector('.share pre');
		if (this.choices && link) {
			link.textContent = `${this.data.page}?${formatChoices(this.choices, this.format)}`;
		}
	}

	/** Also where no file is made: the form says what is chosen, and so does the address. */
	private writeAddress(): void {
		const query = formatChoices(readForm(this.form, this.data.catalogue), this.format);
		history.replaceState(null, '', `?${query}${location.hash}`);
	}
}

customElements.define('registry-workshop', RegistryWorkshop);
