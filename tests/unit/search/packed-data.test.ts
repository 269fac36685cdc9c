import { expect, it } from 'vitest';
import type { SearchData } from '../../../src/search/literals/data.ts';
import { packData, unpackData } from '../../../src/search/literals/packed-data.ts';

const data: SearchData = {
	pages: [
		['errors/a/', 'One', 0],
		['errors/b/', 'Two', 3, 'en'],
	],
	entries: [
		[1, 'x-4-2', 'X.4.2'],
		[1, '4-7-500', '4.7.500–4.7.699'],
	],
	literals: [
		['HKLM\\SOFTWARE\\"a"', 0, 1.1, 3, 4],
		['5.7.64', 1, 3.1],
		['STARTTLS', 0, 1, 1, 2.2, 2, 1],
	],
	stop: ['the', 'of'],
	same: [
		[['mail'], ['electron', 'mail']],
		[['queue'], ['stuck']],
	],
};

it('is served packed, and unpacked as it was', () => {
	expect(unpackData(JSON.parse(JSON.stringify(packData(data))))).toEqual(data);
});

it('may have nothing that means the same, no stop words and no literals', () => {
	const bare = { ...data, literals: [], stop: [], same: [] };
	expect(unpackData(packData(bare))).toEqual(bare);
});

it('names the targets of a literal in their order', () => {
	const literals: SearchData['literals'] = [['5.7.64', 391, 3, 0, 1.2]];
	expect(unpackData(packData({ ...data, literals })).literals).toEqual([
		['5.7.64', 0, 1.2, 391, 3],
	]);
});
