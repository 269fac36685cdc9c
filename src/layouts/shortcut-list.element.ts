import { element } from '../components/dom.ts';
import { pageDocument } from '../components/page-document.ts';
import { letSingleKeysWork, singleKeysWork } from '../components/single-keys.ts';

/** The list of shortcuts, whose box switches off the keys that work alone. */
class ShortcutList extends HTMLElement {
	connectedCallback(): void {
		const box = this.querySelector('input');
		if (!box) return;
		box.checked = singleKeysWork();
		box.addEventListener('change', () => letSingleKeysWork(box.checked));
	}
}

customElements.define('shortcut-list', ShortcutList);

/** Shows the list over the page, out of the page that has it; goes there where that cannot be had. */
export async function showShortcuts(link: HTMLAnchorElement): Promise<void> {
	const here = document.querySelector('shortcut-list');
	if (here) return here.scrollIntoView();
	// In a file of its own all pages are behind this one's `#`.
	if (link.getAttribute('href')?.startsWith('#')) return link.click();
	try {
		const list = (await pageDocument(link.href)).querySelector('shortcut-list');
		if (!list) throw new Error(`${link.href} has no list`);
		const dialog = element(
			'dialog',
			{ 'aria-labelledby': 'shortcuts' },
			document.importNode(list, true),
		);
		dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
		dialog.addEventListener('close', () => dialog.remove());
		document.body.append(dialog);
		dialog.showModal();
	} catch {
		link.click();
	}
}
