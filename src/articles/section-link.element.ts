/**
 * A heading is a link to itself. Pressed, it goes there as any link does, and its address is copied; how that is said
 * is fetched then. Copied at once: browsers let a page write to the clipboard only while a click is being handled.
 */
document.addEventListener('click', (event) => {
	const link = (event.target as Element).closest<HTMLAnchorElement>('a.anchor');
	if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const copied = navigator.clipboard?.writeText(link.href);
	void import('./say-copied.ts').then(({ sayCopied }) => sayCopied(link, copied));
});

export {};
