import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexPhrases } from '../../../src/lookup/match/phrase-index.ts';
import { fold } from '../../../src/lookup/text/fold.ts';
import { knowledge, look } from './known.ts';

const pieces = fc.constantFrom(
	...[
		'421 4.4.2 ',
		'Connection dropped due to ',
		'SocketError',
		'-> ',
		'{LED=',
		'[Message=',
		'\n',
		'> ',
	],
	...[
		'&amp;',
		'&quot;',
		'=\n',
		'=3D',
		'<br>',
		'<a ',
		'4.4 2',
		'0x80090331',
		'error:',
		'1408F10B',
		'"',
	],
	...[
		'outlook.com',
		'36887',
		'code is 70',
		'Schannel',
		'٤',
		'。',
		'\u202e',
		'\0',
		'😀',
		'İ',
		'ß',
		'\ud800',
	],
);
const socketError = '421 4.4.2 Connection dropped due to SocketError';
const text = fc.oneof(
	fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
	fc.string({ unit: 'binary', maxLength: 300 }),
);

describe('any text', () => {
	it('is read without a throw, with evidence inside it', () => {
		fc.assert(
			fc.property(text, (pasted) => {
				const { findings, codes, suggestions } = look(pasted);
				const spans = [
					...findings.flatMap(({ evidence }) => evidence),
					...codes.flatMap(({ evidence }) => evidence),
					...suggestions.map(({ evidence }) => evidence),
				];
				for (const { start, end } of spans) {
					expect(start).toBeGreaterThanOrEqual(0);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(pasted.length);
				}
			}),
			{ numRuns: 1000 },
		);
	});

	it('gives findings evidence in order and without overlap', () => {
		fc.assert(
			fc.property(text, (pasted) => {
				for (const { evidence } of look(pasted).findings) {
					expect(evidence.length).toBeGreaterThan(0);
					evidence.slice(1).forEach(({ start }, index) => {
						expect(start).toBeGreaterThan(evidence[index]?.end ?? 0);
					});
				}
			}),
			{ numRuns: 500 },
		);
	});
});

describe('hostile text', () => {
	const phrases = indexPhrases(knowledge.signatures);
	const workFor = (unit: string, length: number) => {
		const long = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
		return phrases.find(fold(long), long).work;
	};

	it.each([
		...[
			'a',
			'tls',
			'connection dropped due to ',
			'socketerror',
			'ssl routines ',
			'starttls is required ',
		],
	])('made of %j costs work that grows with its length', (unit) => {
		const work = workFor(unit, 20_000);
		expect(workFor(unit, 80_000)).toBeLessThanOrEqual(4.1 * work + 100);
		expect(work).toBeLessThan(20_000 * 12);
	});

	it('made of anything costs at most a few comparisons a sign', () => {
		fc.assert(
			fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), (parts) => {
				expect(workFor(parts.join('') || 'x', 4000)).toBeLessThan(4000 * 12);
			}),
		);
	});

	// Regular expressions cannot be counted; a backtracking one would need hours for these.
	it.each([
		...[
			'a',
			' ',
			'4.4.2 ',
			'421 4.4 ',
			'->',
			'<a ',
			'&amp;',
			'=3D',
			'a.',
			'a-',
			'0x8009',
			'1',
			'{LED=',
			'36887 code ',
		],
	])('of 2 MB made of %j is read at all', (unit) => {
		expect(look(unit.repeat(2_000_000 / unit.length)).shortened).toBe(false);
	});

	it('beyond 4 million signs is read to its end', () => {
		const { findings, shortened } = look(`${'x'.repeat(4_000_001)} ${socketError}`);
		expect(shortened).toBe(false);
		expect(findings).toHaveLength(1);
	});
});
