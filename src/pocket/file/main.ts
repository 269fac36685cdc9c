/**
 * The script of the pocket edition, one for a page and for the worker that the page starts of the same text: an
 * address to load another from there is none.
 */
if (typeof document === 'undefined') void import('../../lookup/reader/lookup.worker.ts');
else void import('./page.ts');

export {};
