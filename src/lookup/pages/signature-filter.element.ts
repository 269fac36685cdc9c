import { fillPlural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pagePath } from '../../i18n/routes.ts';

/**
 * Narrows the list of errors down: by program, cause and place, and by words, which may stand in the text, its title
 * or its codes. What the lookup reads out of them comes first, so that a text leads to the same error in both. The choices are in the address, to be kept and handed on; words get there, behind `#`, only by Enter.
 * Attributes: `data-locale` and `data-messages`, the section `list` of the messages.
 */
class SignatureFilter extends HTMLElement {
	private readonly selects = [...this.querySelectorAll('select')];
	private readonly input = this.querySelector('input') as HTMLInputElement;
	/** The rows that the words name; copies, each in front of the group that its row stands in. */
	private readonly named = this.querySelector('[data-named]') as HTMLElement;

	connectedCallback(): void {
		const { searchParams, hash } = new URL(location.href);
		for (const select of this.selects) select.value = searchParams.get(select.name) ?? select.value;
		// A choice that does not exist is none.
		for (const select of this.selects) if (select.selectedIndex < 0) select.value = '';
		this.input.value = new URLSearchParams(hash.slice(1)).get('text') ?? this.input.value;
		this.addEventListener('input', ({ target }) => {
			if (target !== this.input) this.keep();
			this.narrow();
		});
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			this.keep(this.input.value.trim());
		});
		this.narrow();
	}

	private keep(text = ''): void {
		const address = new URL(location.href);
		for (const { name, value } of this.selects) {
			if (value) address.searchParams.set(name, value);
			else address.searchParams.delete(name);
		}
		address.hash = text ? new URLSearchParams({ text }).toString() : '';
		history.replaceState(history.state, '', address);
	}

	private narrow(): void {
		this.named.replaceChildren();
		this.byWords();
		const text = this.input.value.trim();
		if (text) this.nameFirst(text).catch(() => {});
	}

	/** Without the lookup's data the words alone narrow the list down. */
	private async nameFirst(text: string): Promise<void> {
		const { locale = 'en' } = this.dataset;
		const { namedErrorsAt } = await import('../named-errors.ts');
		const errors = await namedErrorsAt(pagePath(locale as Locale, 'lookup.json'), text);
		if (this.input.value.trim() !== text) return;
		this.named.replaceChildren();
		for (const id of errors) {
			const row = this.querySelector<HTMLElement>(`.family [data-error="${id}"]`);
			if (!row || !this.isChosen(row)) continue;
			const copy = row.cloneNode(true) as HTMLElement;
			copy.hidden = false;
			row.hidden = true;
			this.named.append(copy);
		}
		this.count();
	}

	private isChosen({ dataset }: HTMLElement): boolean {
		return this.selects.every(
			({ name, value }) => !value || dataset[name]?.split(' ').includes(value),
		);
	}

	private byWords(): void {
		const words = fold(this.input.value).split(' ');
		for (const item of this.querySelectorAll<HTMLElement>('[data-cause]')) {
			const text = fold(`${item.textContent} ${item.dataset['codes']}`);
			item.hidden = !(this.isChosen(item) && words.every((word) => text.includes(word)));
		}
		this.count();
	}

	private count(): void {
		for (const group of this.querySelectorAll<HTMLElement>('.family, .place')) {
			const count = group.querySelectorAll('[data-cause]:not([hidden])').length;
			group.hidden = count === 0;
			group.querySelector('[data-count]')?.replaceChildren(String(count));
		}
		this.countPlaces();
		this.say();
	}

	/** The links to the places say what is left in each. */
	private countPlaces(): void {
		for (const link of this.querySelectorAll<HTMLAnchorElement>('.places a')) {
			const place = document.getElementById(link.hash.slice(1));
			if (link.parentElement) link.parentElement.hidden = place?.hidden ?? false;
			const count = place?.querySelector('[data-count]')?.textContent ?? '';
			link.nextElementSibling?.replaceChildren(count);
		}
	}

	private say(): void {
		const { locale = 'en', messages = '{}' } = this.dataset;
		const texts = JSON.parse(messages) as Record<string, string>;
		const count = this.querySelectorAll('[data-cause]:not([hidden])').length;
		const said = count > 0 ? fillPlural(texts, 'count', { count }, locale) : texts['none'];
		const status = this.querySelector('[role="status"]');
		if (status && status.textContent !== said) status.textContent = said ?? '';
	}
}

function fold(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

customElements.define('signature-filter', SignatureFilter);
