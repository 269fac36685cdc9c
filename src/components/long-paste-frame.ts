import { type LongText, showHeldText } from './held-text.ts';
import { mostShown, PasteFrame, type PasteFrameUse } from './paste-frame.ts';

/** Characters up to which a browser may put a pasted text into the box itself; that takes ten times as long as we. */
const easilyPasted = 1_000;

/**
 * A frame that takes texts of any length without keeping the page busy: what is too long for its box is held beside
 * it, with its name, size and beginning shown.
 */
export class LongPasteFrame extends PasteFrame {
	private readonly label: HTMLElement;
	private readonly emptyRows: number;
	private long: LongText | undefined;

	constructor(root: HTMLElement, use: PasteFrameUse) {
		super(root, use);
		this.label = root.querySelector('[data-long]') as HTMLElement;
		this.emptyRows = this.box.rows;
		this.box.addEventListener('paste', (event) => this.insert(event, event.clipboardData));
		this.box.addEventListener('drop', (event) => this.insert(event, event.dataTransfer));
	}

	/** What was typed or pasted, whether or not the box shows it. */
	get text(): string {
		return this.long?.text ?? this.box.value;
	}

	/** What a text without a file is called. */
	get pastedName(): string {
		return this.label.dataset['long'] ?? '';
	}

	/** Puts a text into the box, or in its place how long it is and how it begins. */
	override fill(text: string): void {
		if (text.length <= mostShown) this.hold(undefined, text);
		else this.hold({ text, head: text, size: text.length });
	}

	/** Shows in place of a text the file that it is in. */
	fillWith({ name, size }: File, head = ''): void {
		this.hold({ name, size, head });
	}

	private hold(long: LongText | undefined, shown = ''): void {
		this.long = long;
		this.put(shown, long !== undefined || shown.trim() !== '');
		showHeldText(this.label, this.box, long, this.emptyRows);
	}

	/** Takes the texts that the box itself would need long for; leaves short ones to the browser. */
	private insert(event: Event, data: DataTransfer | null): void {
		const text = data?.getData('text/plain') ?? '';
		if (text.length <= easilyPasted) return;
		event.preventDefault();
		const { value, selectionStart, selectionEnd } = this.box;
		// A task of its own: to fetch a long text from the clipboard takes long enough.
		setTimeout(() => {
			this.fill(value.slice(0, selectionStart) + text + value.slice(selectionEnd));
			this.box.selectionEnd = selectionStart + text.length;
			this.box.selectionStart = this.box.selectionEnd;
			this.use.typed();
		});
	}
}
