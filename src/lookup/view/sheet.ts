import sheet from './view.css?url';

/** Fetches the style sheet of answers. Goes on without it after an error: the text is what counts. */
export function loadSheet(): Promise<void> {
	return new Promise((resolve) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = sheet;
		link.addEventListener('load', () => resolve());
		link.addEventListener('error', () => resolve());
		document.head.append(link);
	});
}
