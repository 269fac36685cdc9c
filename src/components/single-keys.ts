import { remember, remembered } from './memory.ts';

const key = 'handshake-single-keys';

/** Whether a key alone does something; those who speak to their computer switch that off (WCAG 2.1.4). */
export function singleKeysWork(): boolean {
	return remembered(key) !== 'off';
}

/** Remembers whether a key alone may do something. */
export function letSingleKeysWork(work: boolean): void {
	remember(key, work ? '' : 'off');
}

/** Whether a key was pressed for itself, and not for a field. */
export function isSingleKey({ key: pressed, target }: KeyboardEvent, wanted: string): boolean {
	const isTyping =
		target instanceof HTMLElement &&
		(target.isContentEditable || target.matches('input, textarea, select'));
	return pressed === wanted && !isTyping && singleKeysWork();
}
