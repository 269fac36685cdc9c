/** Fetches a style sheet. Goes on without it after an error: the text is what counts. */
export function loadStyleSheet(href: string): Promise<void> {
	return new Promise((resolve) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = href;
		link.addEventListener('load', () => resolve());
		link.addEventListener('error', () => resolve());
		document.head.append(link);
	});
}
