import { fillPlural } from '../../i18n/fill.ts';

/**
 * Narrows the list of errors down: by program, cause and place, and by words, which may stand in the text, its title
 * or its codes. The choices are in the address, to be kept and handed on; words get there, behind `#`, only by Enter.
 * Attributes: `data-locale` and `data-messages`, the section `list` of the messages.
 */
class SignatureFilter extends HTMLElement {
	private readonly selects = [...this.querySelectorAll('select')];
	private readonly input = this.querySelector('input') as HTMLInputElement;

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
		const words = fold(this.input.value).split(' ');
		for (const item of this.querySelectorAll<HTMLElement>('[data-cause]')) {
			const text = fold(`${item.textContent} ${item.dataset['codes']}`);
			item.hidden = !(
				this.selects.every(
					({ name, value }) => !value || item.dataset[name]?.split(' ').includes(value),
				) && words.every((word) => text.includes(word))
			);
		}
		for (const group of this.querySelectorAll<HTMLElement>('.family, .place')) {
			const count = group.querySelectorAll('[data-cause]:not([hidden])').length;
			group.hidden = count === 0;
			group.querySelector('[data-count]')?.replaceChildren(String(count));
		}
		this.count();
	}

	private count(): void {
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
