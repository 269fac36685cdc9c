/** Characters that a text area still shows at once; a longer text is read without being shown in it. */
const mostShown = 200_000;

/** What an element does with what comes in by its frame. */
export interface PasteFrameUse {
	/** Something was typed or pasted: the box holds it. */
	typed(isPaste: boolean): void;
	/** Files were dropped or chosen; never none. */
	taken(files: readonly File[]): void;
	/** The reader wants to begin afresh: box and files are empty already. */
	cleared(): void;
}

/**
 * The element's side of `PasteFrame.astro`: box, files, drop, clear, and the live region of the element. While
 * files are dragged over the element it has `data-drop`, while it holds a text `data-filled`.
 */
export class PasteFrame {
	readonly box: HTMLTextAreaElement;
	private readonly files: HTMLInputElement;
	private readonly status: HTMLElement;
	private readonly root: HTMLElement;
	private readonly use: PasteFrameUse;

	constructor(root: HTMLElement, use: PasteFrameUse) {
		this.root = root;
		this.use = use;
		this.box = root.querySelector('textarea') as HTMLTextAreaElement;
		this.files = root.querySelector('input[type="file"]') as HTMLInputElement;
		this.status = root.querySelector('[role="status"]') as HTMLElement;
		this.box.addEventListener('input', (event) =>
			use.typed(event instanceof InputEvent && event.inputType === 'insertFromPaste'),
		);
		this.files.addEventListener('change', () => this.take(this.files.files));
		root.querySelector('[data-clear]')?.addEventListener('click', () => this.clear());
		root.addEventListener('dragover', (event) => this.drag(event, true));
		root.addEventListener('dragleave', (event) => this.drag(event, false));
		root.addEventListener('drop', (event) => {
			this.drag(event, false);
			this.take(event.dataTransfer?.files);
		});
	}

	/** Reads what a browser restored, or a reader entered before the script was there; false if nothing. */
	resume(): boolean {
		if (this.box.value) this.use.typed(true);
		else return this.take(this.files.files);
		return true;
	}

	/** Puts a text into the box, as far as a box can show it. */
	fill(text: string): void {
		this.box.value = text.length <= mostShown ? text : '';
	}

	/** Marks the element as holding this text, in the box or not. */
	hold(text: string): void {
		this.root.toggleAttribute('data-filled', text.trim() !== '');
	}

	/** Says one thing in the live region. */
	say(text = ''): void {
		if (this.status.textContent !== text) this.status.textContent = text;
	}

	private take(files: FileList | null | undefined): boolean {
		// The list is emptied when the event is over.
		const list = [...(files ?? [])];
		if (list.length > 0) this.use.taken(list);
		return list.length > 0;
	}

	private clear(): void {
		this.files.value = '';
		this.box.value = '';
		this.use.cleared();
		this.box.focus();
	}

	private drag(event: DragEvent, over: boolean): void {
		if (!event.dataTransfer?.types.includes('Files')) return;
		event.preventDefault();
		this.root.toggleAttribute('data-drop', over);
	}
}
