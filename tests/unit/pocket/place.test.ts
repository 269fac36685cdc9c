import { expect, test } from 'vitest';
import { placeOf } from '../../../src/pocket/file/place.ts';

const home = { path: '', inner: '', query: undefined, isPage: true };

test.each([
	['', home],
	['#', home],
	['#/', home],
	['#/he/', home],
	['#q=421+4.4.2', home],
	['#/?q=421', { ...home, query: 'q=421' }],
	['#/errors/java-pkix/', { ...home, path: 'errors/java-pkix/' }],
	['#/he/errors/java-pkix/', { ...home, path: 'errors/java-pkix/' }],
	['#/articles/a/check-first', { ...home, path: 'articles/a/', inner: 'check-first' }],
	['#/he/articles/a/#check-first', { ...home, path: 'articles/a/', inner: 'check-first' }],
	['#/errors/codes/smtp-reply/#550', { ...home, path: 'errors/codes/smtp-reply/', inner: '550' }],
	['#/he/registry/?preset=x', { ...home, path: 'registry/', query: 'preset=x' }],
	['#/%D7%90/', { ...home, path: 'א/' }],
	['#/%', { ...home, inner: '%' }],
	['#content', { ...home, isPage: false }],
])('%s leads to its place', (hash, place) => {
	expect(placeOf(hash, 'he')).toEqual(place);
});
