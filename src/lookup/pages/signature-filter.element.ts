import { fillPlural } from '../../i18n/fill.ts';

/**
 * Narrows the list of errors down to a cause and to words, which may stand in the text, its title, its
 * place or its codes. Attributes: `data-locale` and `data-messages`, the section `list` of the messages.
 */
class SignatureFilter extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('input', () => this.narrow());
		this.narrow();
	}

	private narrow(): void {
		const cause = this.querySelector('select')?.value ?? '';
		const words = fold(this.querySelector('input')?.value ?? '').split(' ');
		let count = 0;
		for (const item of this.querySelectorAll<HTMLElement>('[data-first-cause]')) {
			const text = fold(`${item.textContent} ${item.dataset['codes']}`);
			const fits =
				(cause === '' || item.dataset['firstCause'] === cause) &&
				words.every((word) => text.includes(word));
			item.hidden = !fits;
			if (fits) count++;
		}
		const { locale = 'en', messages = '{}' } = this.dataset;
		const texts = JSON.parse(messages) as Record<string, string>;
		const status = this.querySelector('[role="status"]');
		const said = count > 0 ? fillPlural(texts, 'count', { count }, locale) : texts['none'];
		if (status && status.textContent !== said) status.textContent = said ?? '';
	}
}

function fold(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

customElements.define('signature-filter', SignatureFilter);
