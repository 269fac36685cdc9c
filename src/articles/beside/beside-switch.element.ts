import { remember, remembered } from '../../components/memory.ts';

const key = 'handshake-with';

/**
 * Shows another language beside the text of the page: the one in the address (`?with=en`), or the one that the
 * reader switched on before. The text, and the code that shows it, are fetched when they are asked for.
 */
class BesideSwitch extends HTMLElement {
	private readonly button = this.querySelector('button');

	connectedCallback(): void {
		const { offered = '', one = '' } = this.dataset;
		const wanted = new URLSearchParams(location.search).get('with') ?? remembered(key);
		if (wanted && wanted !== document.documentElement.lang) void this.show(wanted);
		this.button?.addEventListener('click', () => void this.turn(offered));
		if (!offered) return;
		const offer = async () =>
			(await import('./beside.ts')).offerEach(offered, offered.toUpperCase(), one);
		document.querySelector('main')?.addEventListener('pointerover', offer, { once: true });
	}

	private async turn(locale: string): Promise<void> {
		const isOn = this.button?.getAttribute('aria-pressed') === 'true';
		remember(key, isOn ? '' : locale);
		const address = new URL(location.href);
		if (isOn) address.searchParams.delete('with');
		else address.searchParams.set('with', locale);
		history.replaceState(history.state, '', address);
		if (!isOn) return this.show(locale);
		(await import('./beside.ts')).hideBeside();
		this.button?.setAttribute('aria-pressed', 'false');
	}

	private async show(locale: string): Promise<void> {
		const output = this.querySelector('output');
		output?.replaceChildren();
		try {
			await (await import('./beside.ts')).showBeside(locale);
			this.button?.setAttribute('aria-pressed', String(locale === this.dataset['offered']));
		} catch {
			output?.append(this.dataset['failed'] ?? '');
		}
	}
}

customElements.define('beside-switch', BesideSwitch);
