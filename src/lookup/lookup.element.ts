import { PasteFrame } from '../components/paste-frame.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Engine } from './engine.ts';
import { addressOf, textInAddress } from './text/text-in-address.ts';
import { type FileFault, textOfFile } from './text/text-of-file.ts';

const pause = 200;

/**
 * The lookup: reads what is typed, pasted, dropped or linked to and shows the answer. Code and data are
 * fetched at the first use. Attributes: `data-locale`, and the texts that are needed before the data is
 * there: `data-loading`, `data-failed`, `data-too-large` and `data-kind` (with `{{name}}` for the file's).
 */
class ErrorLookup extends HTMLElement {
	private readonly frame = new PasteFrame(this, {
		typed: (isPaste) => {
			clearTimeout(this.timer);
			this.timer = window.setTimeout(() => this.read(this.frame.box.value), isPaste ? 0 : pause);
		},
		taken: ([file]) => this.take(file as File),
		cleared: () => this.show(''),
	});
	private engine: Promise<Engine> | undefined;
	private timer = 0;
	private turn = 0;

	connectedCallback(): void {
		const { frame } = this;
		frame.box.addEventListener('focus', () => void this.load().catch(() => {}), { once: true });
		this.addEventListener('click', ({ target }) => {
			const example = (target as Element).closest<HTMLElement>('[data-example]');
			if (example) this.show(example.textContent.trim());
		});
		const linked = () => {
			const text = textInAddress(location.hash);
			if (text) this.show(text);
		};
		window.addEventListener('hashchange', linked);
		if (!frame.resume()) linked();
	}

	private load(): Promise<Engine> {
		const { locale } = this.dataset;
		this.engine ??= import('./engine.ts').then(({ openEngine }) => openEngine(locale as Locale));
		// After a failure (offline, say) the next attempt starts afresh.
		this.engine.catch(() => {
			this.engine = undefined;
		});
		return this.engine;
	}

	private show(text: string): void {
		clearTimeout(this.timer);
		this.frame.fill(text);
		this.read(text);
	}

	private async read(text: string): Promise<void> {
		const turn = ++this.turn;
		this.frame.hold(text);
		history.replaceState(null, '', addressOf(text) || location.pathname + location.search);
		if (!text.trim()) return this.answer('', []);
		if (!this.querySelector('[data-answer]')?.hasChildNodes())
			this.frame.say(this.dataset['loading']);
		try {
			const engine = await this.load();
			const { summary, nodes } = await engine(text, (mended) => {
				this.show(mended);
				this.frame.box.focus();
			});
			if (turn === this.turn) this.answer(summary, nodes);
		} catch {
			if (turn === this.turn) this.answer(this.dataset['failed'], []);
		}
	}

	private answer(summary: string | undefined, nodes: readonly Node[]): void {
		this.querySelector('[data-answer]')?.replaceChildren(...nodes);
		this.frame.say(summary);
	}

	private async take(file: File): Promise<void> {
		const taken = await textOfFile(file);
		if ('fault' in taken) return this.refuse(file.name, taken.fault);
		this.show(taken.text);
	}

	private refuse(name: string, fault: FileFault): void {
		const { tooLarge = '', kind = '' } = this.dataset;
		this.turn++;
		this.answer(
			(fault === 'kind' ? kind : tooLarge).replace('{{name}}', () => name),
			[],
		);
	}
}

customElements.define('error-lookup', ErrorLookup);
