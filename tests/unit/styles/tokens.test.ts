import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheet = readFileSync('src/styles/tokens.css', 'utf8');
const colours = new Map(
	[...sheet.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
		([, name = '', light = '', dark = '']) => [name, { light, dark }],
	),
);

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, scheme: 'light' | 'dark'): number {
	const [bright = 0, dim = 0] = [one, other]
		.map((name) => luminance(colours.get(name)?.[scheme] ?? ''))
		.sort((a, b) => b - a);
	return (bright + 0.05) / (dim + 0.05);
}

/** What text is written in, and on what; then lines that show what can be used (WCAG 1.4.3 and 1.4.11). */
const pairs = [
	{
		fore: ['ink', 'ink-soft', 'link', 'red', 'green'],
		ground: ['paper', 'surface', 'tint', 'mark'],
		least: 4.5,
	},
	{ fore: ['on-strong'], ground: ['blue', 'red', 'green', 'ink'], least: 4.5 },
	{ fore: ['field', 'blue'], ground: ['paper', 'surface', 'tint'], least: 3 },
];

test.each(['light', 'dark'] as const)(
	'every colour can be told from every ground in %s',
	(scheme) => {
		const faint = pairs.flatMap(({ fore, ground, least }) =>
			fore.flatMap((one) =>
				ground
					.filter((other) => !(contrast(one, other, scheme) >= least))
					.map((other) => `${one} on ${other}: ${contrast(one, other, scheme).toFixed(2)}`),
			),
		);
		expect(faint).toEqual([]);
	},
);
