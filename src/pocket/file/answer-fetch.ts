import { heldCodes, heldHere, heldLookup } from './held.ts';
import { sectionsOf } from './page-sections.ts';

/**
 * Nothing is fetched from a disk. What the elements of the site ask for by its address stands in this file, and is
 * answered from there; anything else is not there.
 */
globalThis.fetch = async (asked) => {
	const data = dataAt(String(asked).replace(/^.*#\/[^/]+\//, ''));
	return data === undefined
		? new Response(null, { status: 404 })
		: new Response(JSON.stringify(data));
};

function dataAt(path: string): unknown {
	const held = heldHere();
	if (path === 'lookup.json') return heldLookup(held);
	if (path === 'lookup-codes.json') return heldCodes(held);
	const text = /^search\/text\/(\d+)\.json$/.exec(path)?.[1];
	if (text === undefined) return held.files[path];
	// What the search shows an excerpt of is the page itself.
	const page = held.searched[Number(text)];
	return page === undefined ? undefined : sectionsOf(page);
}
