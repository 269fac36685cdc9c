import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codesShown, firstCause, look } from './known.ts';

interface Labelled {
	name: string;
	/** The first cause of the first finding, or `none`. */
	first: string;
	codes: string[];
	text: string;
}

const labelled = parse(
	readFileSync(new URL('labelled.yaml', import.meta.url), 'utf8'),
) as Labelled[];
const read = labelled.map((each) => ({ ...each, result: look(each.text) }));
const decisive = ['tls-version', 'starttls-missing'];

describe('the labelled texts', () => {
	it('are at least 85', () => expect(labelled.length).toBeGreaterThanOrEqual(85));

	it('get the right first cause in at least 95 of 100', () => {
		const missed = read
			.filter(({ first, result }) => firstCause(result) !== first)
			.map(({ name, first, result }) => `${name}: ${firstCause(result)}, not ${first}`);
		expect(missed.length / read.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
	});

	it('are never said to be a TLS version or a missing STARTTLS when they are not', () => {
		const wrong = read
			.filter(({ first, result }) => {
				const claims = result.findings.map(({ causes }) => causes[0] as string);
				return claims.some((cause) => decisive.includes(cause) && cause !== first);
			})
			.map(({ name }) => name);
		expect(wrong).toEqual([]);
	});

	it.each(read.map((each) => [each.name, each] as const))('show the codes of: %s', (_, each) => {
		const shown = codesShown(each.result).map((code) => code.toUpperCase());
		expect(shown).toEqual(expect.arrayContaining(each.codes.map((code) => code.toUpperCase())));
	});
});
