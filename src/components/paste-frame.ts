import { carriedText, carryText } from './carried-text.ts';

/** Characters that a text area still lays out in a moment; a longer text is read without being shown in it. */
export const mostShown = 32_000;

/** What an element does with what comes in by its frame. */
export interface PasteFrameUse {
	/** Something was typed, by this event, or was there all at once: the frame holds it. */
	typed(event?: Event): void;
	/** Files were dropped or chosen; never none. */
	taken(files: readonly File[]): void;
	/** The reader wants to begin afresh: box and files are empty already. */
	cleared(): void;
}

/**
 * The element's side of `PasteFrame.astro`: box, files, also from the clipboard, drop, clear, and the live region. While
 * files are dragged over the element it has `data-drop`, while it holds a text `data-filled`.
 */
export class PasteFrame {
	readonly box: HTMLTextAreaElement;
	protected readonly root: HTMLElement;
	protected readonly use: PasteFrameUse;
	private readonly files: HTMLInputElement;

	constructor(root: HTMLElement, use: PasteFrameUse) {
		this.root = root;
		this.use = use;
		this.box = root.querySelector('textarea') as HTMLTextAreaElement;
		this.files = root.querySelector('input[type="file"]') as HTMLInputElement;
		this.box.addEventListener('input', (event) => {
			this.fill(this.box.value);
			use.typed(event);
		});
		this.box.addEventListener('paste', (event) => {
			const data = event.clipboardData;
			if (!data?.getData('text/plain') && this.take(data?.files)) event.preventDefault();
		});
		this.files.addEventListener('change', () => this.take(this.files.files));
		root.querySelector('[data-clear]')?.addEventListener('click', () => this.clear());
		document.querySelector('.language-menu')?.addEventListener('click', ({ target }) => {
			if (this.box.value && (target as Element).closest('a')) carryText(this.box.value);
		});
		for (const type of ['dragover', 'dragleave', 'drop'] as const) {
			root.addEventListener(type, (event) => this.drag(event));
		}
	}

	/**
	 * Reads what a browser restored, a reader entered before the script was there, or came along from the page in
	 * another language; false if nothing.
	 */
	resume(): boolean {
		const value = this.box.value || carriedText();
		if (!value) return this.take(this.files.files);
		this.fill(value);
		this.use.typed();
		return true;
	}

	/** Puts a text into the box, as far as a box can show it; or only notes that there is one. */
	fill(text: string, isShown = true): void {
		this.put(isShown && text.length <= mostShown ? text : '', text.trim() !== '');
	}

	/** Says one thing in the live region. */
	say(text = ''): void {
		const status = this.root.querySelector('[role="status"]');
		if (status && status.textContent !== text) status.textContent = text;
	}

	protected put(shown: string, isFilled: boolean): void {
		if (this.box.value !== shown) this.box.value = shown;
		this.root.toggleAttribute('data-filled', isFilled);
	}

	protected take(files: FileList | null | undefined): boolean {
		// The list is emptied when the event is over.
		const list = [...(files ?? [])];
		if (list.length > 0) this.use.taken(list);
		return list.length > 0;
	}

	private clear(): void {
		this.files.value = '';
		this.fill('');
		this.use.cleared();
		this.box.focus();
	}

	private drag(event: DragEvent): void {
		const files = event.dataTransfer?.types.includes('Files') && event.dataTransfer.files;
		if (files) event.preventDefault();
		this.root.toggleAttribute('data-drop', Boolean(files) && event.type === 'dragover');
		if (files && event.type === 'drop') this.take(files);
	}
}
