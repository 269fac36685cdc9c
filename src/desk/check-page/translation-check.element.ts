import { PasteFrame } from '../../components/paste-frame.ts';
import type { CheckMessages } from './broken-item.ts';

/**
 * Marks what a translation has broken, while it is pasted, in the page. Attributes: `data-locale`, `data-messages`, and
 * `data-failed`, which is said where the judge cannot be fetched.
 */
class TranslationCheck extends HTMLElement {
	private readonly english = this.querySelector<HTMLTextAreaElement>('[data-english]');
	private readonly list = this.querySelector<HTMLElement>('[data-broken]');
	private text = '';
	private readonly frame = new PasteFrame(this, {
		typed: () => this.read(this.frame.box.value),
		taken: (files) => this.take(files),
		cleared: () => this.clear(),
	});

	connectedCallback(): void {
		this.frame.box.addEventListener('focus', () => void load().catch(() => {}), { once: true });
		this.english?.addEventListener('input', () => this.read(this.text));
		this.frame.resume();
	}

	private async take([file]: readonly File[]): Promise<void> {
		const text = (await file?.text()) ?? '';
		this.frame.fill(text);
		this.read(text);
	}

	private clear(): void {
		if (this.english) this.english.value = '';
		this.read('');
	}

	private async read(text: string): Promise<void> {
		this.text = text;
		const english = this.english?.value ?? '';
		const { locale = 'en', messages = '{}', failed } = this.dataset;
		const said = { locale, messages: JSON.parse(messages) as CheckMessages };
		const shown = await load()
			.then(({ judged }) => judged(text, english, said))
			.catch(() => ({ summary: failed, items: [] }));
		if (this.text !== text || (this.english?.value ?? '') !== english) return;
		this.frame.say(shown.summary);
		this.list?.replaceChildren(...shown.items);
	}
}

/** What judges is fetched when it is wanted; most who look at the page paste nothing. */
const load = () => import('./judged.ts');

customElements.define('translation-check', TranslationCheck);
