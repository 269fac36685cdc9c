import { formatNumber } from '../i18n/number-tag.ts';
/** What a frame holds in place of a text that is too long for its box. */
export interface LongText {
	/** None where it is read from a file. */
	text?: string;
	head: string;
	/** Bytes, or characters where it is not from a file. */
	size: number;
	/** Of a file; a pasted text has none. */
	name?: string | undefined;
}

/** Characters of the beginning. */
const headLength = 400;
/** Characters that fill a box as high as it gets: it need not be measured at each keystroke. */
const certainlyLong = 2_500;

/**
 * Shows what a frame holds: name and size of a long text, with its beginning in the box; and as many rows as it takes.
 *
 * @param emptyRows of a box that holds nothing
 */
export function showHeldText(
	label: HTMLElement,
	box: HTMLTextAreaElement,
	long: LongText | undefined,
	emptyRows: number,
): void {
	label.hidden = !long;
	if (long) label.replaceChildren(...named(long, label.dataset['long'] ?? ''));
	const head = long?.head ?? '';
	box.placeholder = head.length > headLength ? `${head.slice(0, headLength)}…` : head;
	box.rows = long || box.value.trim() ? rowsOf(box) : emptyRows;
}

function named({ name, size }: LongText, pasted: string): (Node | string)[] {
	const isLarge = size >= 1_000_000;
	const written = formatNumber(document.documentElement.lang, size / (isLarge ? 1_000_000 : 1000), {
		style: 'unit',
		unit: isLarge ? 'megabyte' : 'kilobyte',
		maximumFractionDigits: isLarge ? 1 : 0,
	});
	const isolated = document.createElement('bdi');
	isolated.textContent = name ?? pasted;
	return [isolated, ` (${written})`];
}

/** As many rows as the text has, where the sheet alone cannot see to that; the sheet bounds them. */
function rowsOf(box: HTMLTextAreaElement): number {
	if (CSS.supports('field-sizing', 'content')) return 1;
	if (box.value.length > certainlyLong) return 20;
	const row = Number.parseFloat(getComputedStyle(box).lineHeight);
	box.rows = 1;
	return Math.max(1, Math.round(box.scrollHeight / row));
}
