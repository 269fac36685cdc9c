import type { Locale } from '../i18n/locales.ts';
import type { Engine } from './engine.ts';
import { addressOf, textInAddress } from './text/text-in-address.ts';
import { type FileFault, textOfFile } from './text/text-of-file.ts';

const pause = 200;
/** Characters that a textarea still shows at once; a longer file is read without being shown in it. */
const mostShown = 200_000;

/**
 * The lookup: reads what is typed, pasted, dropped or linked to and shows the answer. Code and data are
 * fetched at the first use. Attributes: `data-locale`, and the texts that are needed before the data is
 * there: `data-loading`, `data-failed`, `data-too-large` and `data-kind` (with `{{name}}` for the file's).
 */
class ErrorLookup extends HTMLElement {
	private engine: Promise<Engine> | undefined;
	private timer = 0;
	private turn = 0;

	connectedCallback(): void {
		const { box, files } = this;
		box.addEventListener('focus', () => void this.load().catch(() => {}), { once: true });
		box.addEventListener('input', (event) => {
			clearTimeout(this.timer);
			const pasted = event instanceof InputEvent && event.inputType === 'insertFromPaste';
			this.timer = window.setTimeout(() => this.read(box.value), pasted ? 0 : pause);
		});
		files.addEventListener('change', () => this.take(files.files?.[0]));
		this.addEventListener('click', (event) => this.press(event.target as Element));
		this.addEventListener('dragover', (event) => this.drag(event, true));
		this.addEventListener('dragleave', (event) => this.drag(event, false));
		this.addEventListener('drop', (event) => {
			this.drag(event, false);
			this.take(event.dataTransfer?.files[0]);
		});
		const linked = () => {
			const text = textInAddress(location.hash);
			if (text) this.show(text);
		};
		window.addEventListener('hashchange', linked);
		if (box.value) this.read(box.value);
		else linked();
	}

	private get box(): HTMLTextAreaElement {
		return this.querySelector('textarea') as HTMLTextAreaElement;
	}
	private get files(): HTMLInputElement {
		return this.querySelector('input[type="file"]') as HTMLInputElement;
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
		this.box.value = text;
		this.read(text);
	}

	private async read(text: string): Promise<void> {
		const turn = ++this.turn;
		this.toggleAttribute('data-filled', text.trim() !== '');
		history.replaceState(null, '', addressOf(text) || location.pathname + location.search);
		if (!text.trim()) return this.answer('', []);
		if (!this.querySelector('[data-answer]')?.hasChildNodes()) this.say(this.dataset['loading']);
		try {
			const engine = await this.load();
			const { summary, nodes } = await engine(text, (mended) => {
				this.show(mended);
				this.box.focus();
			});
			if (turn === this.turn) this.answer(summary, nodes);
		} catch {
			if (turn === this.turn) this.answer(this.dataset['failed'], []);
		}
	}

	private answer(summary: string | undefined, nodes: readonly Node[]): void {
		this.querySelector('[data-answer]')?.replaceChildren(...nodes);
		this.say(summary);
	}

	private say(text = ''): void {
		const status = this.querySelector('[role="status"]');
		if (status && status.textContent !== text) status.textContent = text;
	}

	private press(target: Element): void {
		const example = target.closest<HTMLElement>('[data-example]');
		if (example) this.show(example.textContent.trim());
		if (!target.closest('[data-clear]')) return;
		this.files.value = '';
		this.show('');
		this.box.focus();
	}

	private drag(event: DragEvent, over: boolean): void {
		if (!event.dataTransfer?.types.includes('Files')) return;
		event.preventDefault();
		this.toggleAttribute('data-drop', over);
	}

	private async take(file: File | undefined): Promise<void> {
		if (!file) return;
		const taken = await textOfFile(file);
		if ('fault' in taken) return this.refuse(file.name, taken.fault);
		if (taken.text.length <= mostShown) return this.show(taken.text);
		this.show('');
		this.read(taken.text);
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
