/**
 * Opens the search from its link, with `/` and with Ctrl+K or Cmd+K. The search itself, and with it
 * Pagefind, is fetched at the first use.
 */
const opener = document.querySelector<HTMLAnchorElement>('a[data-search-opener]');

async function openDialog(): Promise<void> {
	const { openSearch } = await import('./dialog.ts');
	if (opener) await openSearch(opener.href);
}

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || target.matches('input, textarea, select'))
	);
}

opener?.addEventListener('click', (event) => {
	if (event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	openDialog().catch(() => location.assign(opener.href));
});

document.addEventListener('keydown', (event) => {
	const slash = event.key === '/' && !isTyping(event.target);
	const chord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
	if (!(slash || chord) || event.altKey) return;
	event.preventDefault();
	openDialog().catch(() => opener && location.assign(opener.href));
});

// The search page holds the search itself.
if (document.querySelector('site-search')) {
	void import('./site-search.element.ts').then(({ defineSearch }) => defineSearch());
}

export {};
