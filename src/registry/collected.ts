/** The registry's door for pages of a build: its data and texts in one locale. */
export { collectedCatalogue } from './catalogue/collected.ts';
export { collectedAudit } from './workshop/collected-workshop.ts';
