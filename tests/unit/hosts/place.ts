import { type Place, searchEngine } from '../../../src/hosts/served.ts';

export const place: Place = { base: '/kb/', origin: 'https://example.org', locales: ['en', 'he'] };

/** Where the search's worker is: in a folder of each language, or in one for all. */
export const engineFolders = [
	...new Set(place.locales.map((tag) => searchEngine.folder.replace(':locale', tag))),
];
