import { expect, it } from 'vitest';
import { share, whole } from '../../../src/pocket/html/shared.ts';
import type { Packed } from '../../../src/pocket/html/write.ts';

const icon: Packed = ['svg', { viewBox: '0 0 24 24' }, ['path', { d: 'M6 3h12v5H6zM4 8h16v8H4z' }]];
const step = (name: string): Packed => ['li', { class: 'step-of-the-way' }, icon, name];
const pages: Packed[][] = ['a', 'b', 'c', 'd'].map((name) => [
	['h1', {}, name],
	step('the same everywhere'),
	step(name),
]);

it('gives back every page as it was', () => {
	const packed = share(pages);
	expect(packed.pages.map((page) => page.map((node) => whole(node, packed.shared)))).toEqual(pages);
});

it('writes what stands in many pages once, also inside of another', () => {
	const packed = share(pages);
	expect(JSON.stringify(packed).split('M6 3h12v5H6zM4 8h16v8H4z').length - 1).toBe(
		JSON.stringify(packed.shared).split('M6 3h12v5H6zM4 8h16v8H4z').length - 1,
	);
	expect(JSON.stringify(packed.pages)).not.toContain('svg');
	expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(pages).length);
});

it('leaves alone what stands in few pages', () => {
	expect(share(pages.slice(0, 1)).shared).toEqual([]);
});
