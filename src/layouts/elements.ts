/**
 * Custom elements that only some pages hold, each fetched where it stands. (The workshop comes with a script of
 * its own instead: what it shows depends on the address, so it has to be ready when the page is.)
 */
const elements = {
	'error-lookup': () => import('../lookup/lookup.element.ts'),
	'shortcut-list': () => import('./shortcut-list.element.ts'),
	'signature-filter': () => import('../lookup/pages/signature-filter.element.ts'),
	'site-search': async () => (await import('../search/view/dialog.element.ts')).defineSearch(),
};

// After the first frame, which has the line for itself.
for (const [name, load] of Object.entries(elements)) {
	if (document.querySelector(name)) requestAnimationFrame(() => setTimeout(load));
}
