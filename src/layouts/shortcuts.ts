import { isSingleKey, letSingleKeysWork, singleKeysWork } from '../components/single-keys.ts';

/** The list of shortcuts at the end of each page: `?` opens it, and its box switches off the keys that work alone. */
const list = document.querySelector<HTMLDetailsElement>('.shortcuts');
const box = list?.querySelector('input');

if (box) {
	box.checked = singleKeysWork();
	box.addEventListener('change', () => letSingleKeysWork(box.checked));
}

document.addEventListener('keydown', (event) => {
	if (!list || event.ctrlKey || event.metaKey || event.altKey || !isSingleKey(event, '?')) return;
	event.preventDefault();
	list.open = true;
	list.querySelector('summary')?.focus();
});
