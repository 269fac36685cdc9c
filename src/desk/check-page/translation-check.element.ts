import { judgeBilingual } from '../../check/bilingual/judge.ts';
import { judgePlain } from '../../check/bilingual/judge-alone.ts';
import { PasteFrame } from '../../components/paste-frame.ts';
import type { readPaste } from '../../registry/audit/readers/paste.ts';
import { type CheckMessages, showBroken } from './broken-item.ts';

/**
 * Marks what a translation has broken, while it is pasted, in the page. Attributes: `data-locale`, `data-messages`.
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
		const { locale = 'en', messages = '{}' } = this.dataset;
		const pairs = judgeBilingual(text)?.pairs ?? judgePlain(text, this.english?.value ?? '');
		const read = pairs.some(({ isRegistryBlock }) => isRegistryBlock) && (await registryReader());
		if (this.text !== text) return;
		const { summary, items } = showBroken(pairs, {
			locale,
			messages: JSON.parse(messages) as CheckMessages,
			...(read && { read }),
		});
		this.frame.say(summary);
		this.list?.replaceChildren(...items);
	}
}

/** The reader of the registry audit, which is three times as large as all the rest; nothing where it cannot be had. */
async function registryReader(): Promise<typeof readPaste | undefined> {
	try {
		return (await import('../../registry/audit/readers/paste.ts')).readPaste;
	} catch {
		return undefined;
	}
}

customElements.define('translation-check', TranslationCheck);
