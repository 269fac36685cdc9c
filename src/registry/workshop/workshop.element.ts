import { codeBlockNodes } from '../../components/code-nodes.ts';
import { jsonData } from '../../components/dom.ts';
import {
	type Address,
	type AddressFault,
	type Choices,
	type Format,
	formatChoices,
	parseChoices,
} from '../plan/choices.ts';
import { planFor } from '../plan/plan-for.ts';
import { takeAlong, writeAddress } from './address.ts';
import { showChosen, wireFolds } from './choice-folds.ts';
import { fillForm, limitForm, openForm, readForm } from './choice-form.ts';
import { faultProblems, refusalProblems, refusalText } from './problems.ts';
import { noticesFor, regFiles, showEffect, showFiles, shownFormat, summaryOf } from './result.ts';
import { savePackage } from './save-package.ts';
import { selectTab, wireTabs } from './tabs.ts';
import { valueGroups } from './values.ts';
import type { WorkshopData } from './workshop-data.ts';

/**
 * The workshop: its form and the address bar hold the same choices, and the result follows them.
 */
export class RegistryWorkshop extends HTMLElement {
	private data!: WorkshopData;
	/** The choices that a file is made for; nothing where none is made. */
	private choices: Choices | undefined;
	/** What the reader wants to see, and what is shown: the check where there is nothing else. */
	private wanted: Format = 'reg';
	private shown: Format = 'reg';
	/** Makes the files: the registry files alone, until another form was wanted. */
	private filesFor: typeof regFiles = regFiles;

	connectedCallback(): void {
		this.data = jsonData<WorkshopData>(this);
		this.form.addEventListener('change', () => {
			this.update({ choices: this.chosen, format: this.wanted });
			this.writeAddress();
		});
		this.form.addEventListener('submit', (event) => event.preventDefault());
		wireFolds(this.form);
		wireTabs(this.tabs, (tab) => {
			this.wanted = tab.dataset['format'] as Format;
			this.showFormat(this.wanted);
			this.writeAddress();
		});
		this.package?.addEventListener('click', () => this.savePackage());
		window.addEventListener('popstate', () => this.readAddress());
		this.readAddress();
		openForm(this.form);
	}

	private get form(): HTMLFormElement {
		return this.querySelector('form') as HTMLFormElement;
	}
	private get tabs(): HTMLElement {
		return this.querySelector('[role="tablist"]') as HTMLElement;
	}
	private get package(): HTMLElement | null {
		return this.querySelector('[data-package]');
	}
	/** What the form says. */
	private get chosen(): Choices {
		return readForm(this.form, this.data.catalogue);
	}

	private readAddress(): void {
		const { search } = location;
		const { address, faults } = parseChoices(search, this.data.catalogue);
		fillForm(this.form, address.choices);
		this.update(address, faults, new URLSearchParams(search).has('format'));
		if (search !== '' && faults.length === 0) takeAlong(search);
	}

	/** Also where no file is made: the form says what is chosen, and so does the address. */
	private writeAddress(): void {
		writeAddress(this.chosen, this.shown);
	}

	private update(address: Address, faults: readonly AddressFault[] = [], asked = false): void {
		const { data } = this;
		const { choices } = address;
		const refusals = faults.length > 0 ? [] : refusalProblems(choices, data);
		const made = faults.length === 0 && refusals.length === 0;
		this.choices = made ? choices : undefined;
		this.wanted = address.format;
		limitForm(this.form, choices, data.catalogue, (refusal) => refusalText(refusal, data));
		showChosen(this.form);
		this.showFiles(choices);
		this.fill('faults', faultProblems(faults, data));
		if (!made) this.fill('verdict', refusals);
		this.fill('notices', made ? noticesFor(choices, data) : []);
		const changes = made && planFor(choices, data.catalogue).length > 0;
		if (this.package) this.package.hidden = !changes;
		this.fill('values', made ? valueGroups(choices, data) : []);
		this.dataset['made'] = made ? 'yes' : faults.length > 0 ? 'faults' : 'refused';
		this.showFormat(made ? shownFormat(address, data, asked) : address.format);
	}

	private showFiles(choices: Choices): void {
		showFiles(
			this,
			this.choices ? this.filesFor(choices, this.data) : new Map(),
			choices,
			this.data,
		);
	}

	/** Fetches the writers of the forms that are not there from the start. */
	private async loadWriters(format: Format): Promise<void> {
		try {
			this.filesFor = (await import('./all-files.ts')).allFiles;
			if (this.choices) this.showFiles(this.choices);
		} catch {
			this.sayFailed(format);
		}
	}

	private async savePackage(): Promise<void> {
		if (!this.choices) return;
		try {
			await savePackage(this.choices, this.shown, this.data);
		} catch {
			this.sayFailed(this.shown);
		}
	}

	private sayFailed(format: Format): void {
		const panel = this.querySelector<HTMLElement>(`[data-panel="${format}"]`);
		if (panel) showEffect(panel, this.data.messages.failed);
	}

	private fill(part: string, nodes: readonly Node[]): void {
		this.querySelector(`[data-${part}]`)?.replaceChildren(...nodes);
	}

	private showFormat(format: Format): void {
		this.shown = format;
		const tab = this.tabs.querySelector<HTMLElement>(`[data-format="${format}"]`);
		if (tab) selectTab(this.tabs, tab);
		const isThere = format.endsWith('reg') || this.filesFor !== regFiles;
		if (!isThere && this.choices) this.loadWriters(format);
		const link = this.querySelector('.share code');
		if (this.choices && link) {
			this.fill('verdict', [summaryOf(this.choices, format, this.data)]);
			const address = `${this.data.page}?${formatChoices(this.choices, format)}`;
			link.replaceChildren(...codeBlockNodes(address));
		}
	}
}

customElements.define('registry-workshop', RegistryWorkshop);
