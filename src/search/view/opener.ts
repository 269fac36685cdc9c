import { isSingleKey } from '../../components/single-keys.ts';

/**
 * Opens the search from its link, with `/` and with Ctrl+K or Cmd+K. The search itself, and with it Pagefind, is
 * fetched at the first use.
 */
const opener = document.querySelector<HTMLAnchorElement>('a[data-search-opener]');

/** Keys pressed after the one that opens, until the field is there to take them. */
let waiting: string | undefined;

async function open(query?: string): Promise<void> {
	if (!opener) return;
	const inPage = document.querySelector<HTMLInputElement>('main site-search input');
	if (inPage) return inPage.select();
	waiting ??= '';
	try {
		const { openSearch } = await import('./dialog.element.ts');
		await openSearch(`${opener.href}texts.json`, query);
		const input = document.querySelector<HTMLInputElement>('.search-dialog input');
		if (waiting && input) {
			input.value = waiting;
			input.dispatchEvent(new Event('input'));
		}
	} catch {
		sayFailed();
	} finally {
		waiting = undefined;
	}
}

/** Offline before the first use: the page stays, and the next attempt starts afresh. */
function sayFailed(): void {
	const dialog = document.createElement('dialog');
	dialog.className = 'search-dialog';
	dialog.textContent = opener?.dataset['failed'] ?? '';
	dialog.addEventListener('click', () => dialog.close());
	dialog.addEventListener('close', () => dialog.remove());
	document.body.append(dialog);
	dialog.showModal();
}

opener?.addEventListener('click', (event) => {
	if (event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	void open();
});

document.addEventListener('keydown', (event) => {
	if (event.altKey) return;
	const command = event.ctrlKey || event.metaKey;
	if (waiting !== undefined && !command && event.key.length === 1) {
		event.preventDefault();
		waiting += event.key;
		return;
	}
	// By its place: on a Cyrillic or Hebrew layout the key writes another letter.
	const chord = (event.code === 'KeyK' || event.key.toLowerCase() === 'k') && command;
	if (!(isSingleKey(event, '/') || chord)) return;
	event.preventDefault();
	void open();
});

// Back from a result that was opened out of the dialog.
const { search } = (history.state ?? {}) as { search?: unknown };
if (typeof search === 'string' && search !== '') void open(search);
