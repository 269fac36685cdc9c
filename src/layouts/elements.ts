/**
 * Custom elements that only some pages hold, each fetched where it stands. A script of their own on those
 * pages would split what all scripts share into a further file, and so a further request for every page.
 */
const elements = {
	'error-lookup': () => import('../lookup/lookup.element.ts'),
	'registry-workshop': () => import('../registry/elements.ts'),
	'signature-filter': () => import('../lookup/signature-filter.element.ts'),
};

for (const [name, load] of Object.entries(elements)) {
	if (document.querySelector(name)) void load();
}
