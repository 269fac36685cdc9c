/**
 * Copies the text of the block it stands in, and says in words that it did (or that it could not),
 * where a screen reader hears it too.
 */
class CopyButton extends HTMLElement {
	connectedCallback(): void {
		this.querySelector('button')?.addEventListener('click', () => this.copy());
	}

	private async copy(): Promise<void> {
		const text = this.closest('figure')?.querySelector('pre')?.textContent ?? '';
		try {
			await navigator.clipboard.writeText(text);
			this.say(this.dataset['copied'], false);
		} catch {
			this.say(this.dataset['failed'], true);
		}
	}

	private say(message = '', failed: boolean): void {
		const output = this.querySelector('output');
		if (!output) return;
		output.toggleAttribute('data-failed', failed);
		output.textContent = message;
		if (!failed) setTimeout(() => output.replaceChildren(), 4000);
	}
}

customElements.define('copy-button', CopyButton);
