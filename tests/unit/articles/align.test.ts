import { expect, it } from 'vitest';
import { align } from '../../../src/articles/beside/align.ts';

it.each([
	['the same structure block by block', 'H1 P H2 P LI', 'H1 P H2 P LI', '0|1|2|3|4'],
	['a section that grew at its end', 'P H2 P H2 P', 'P H2 P LI H2 P', '0||1,2,3|4|5'],
	['a text with other sections at its end', 'P H2 P', 'P P', '||0,1'],
	['nothing beside nothing', '', '', ''],
])('puts %s', (_, own, other, expected) => {
	const names = (text: string) => text.split(' ').filter(Boolean);
	expect(
		align(names(own), names(other))
			.map((list) => list.join())
			.join('|'),
	).toBe(expected);
});
