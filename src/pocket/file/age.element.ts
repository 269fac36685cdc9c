import { isOld } from '../age.ts';

/**
 * Says how old the file is, and warns above every page when it is older than its facts may be. Attributes:
 * `data-made`, the day on which it was made, and `data-months` after which it is old.
 */
class PocketAge extends HTMLElement {
	connectedCallback(): void {
		const { made = '', months = '' } = this.dataset;
		const warning = this.querySelector<HTMLElement>('[data-old]');
		if (!warning || !isOld(new Date(made), Number(months), Date.now())) return;
		warning.hidden = false;
		document.querySelector('main')?.before(warning);
	}
}

customElements.define('pocket-age', PocketAge);
