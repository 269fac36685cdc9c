import { expect, it } from 'vitest';
import { jsonLines } from '../../../src/content-files/json-lines.ts';
import type { Path } from '../../../src/content-files/located-data.ts';

const text = `
{
	"a": "{ not \\"b\\": 1, }",
	"steps": ["one",
		"two", { "b": null },
		[
			true
		]
	],
	"10": { "steps": -1.5e3 },
	"empty": {}, "last": [] }
`;

it.each<[line: number, path: Path]>([
	[2, []],
	[3, ['a']],
	[4, ['steps']],
	[4, ['steps', 0]],
	[5, ['steps', 1]],
	[5, ['steps', 2, 'b']],
	[6, ['steps', 3]],
	[7, ['steps', 3, 0]],
	[10, ['10']],
	[10, ['10', 'steps']],
	[11, ['last']],
	// What is not there is missing in what is.
	[4, ['steps', 4]],
	[5, ['steps', 2, 'c', 'd']],
	[11, ['empty', 'b']],
	[2, ['b']],
	[2, [10]],
])('in line %i stands %j', (line, path) => {
	expect(jsonLines(text)(path)).toBe(line);
});
