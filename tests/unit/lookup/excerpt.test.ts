import { describe, expect, it } from 'vitest';
import { excerpt, type Piece } from '../../../src/lookup/text/excerpt.ts';

const textOf = (pieces: readonly Piece[]) =>
	pieces.map((piece) => ('text' in piece ? piece.text : `[${piece.linesLeftOut}]`)).join('');

describe('an excerpt', () => {
	it('of a short text is the whole text, cut at its marks', () => {
		const pieces = excerpt('one two three', [{ start: 4, end: 7, label: '1' }]);
		expect(pieces).toEqual([{ text: 'one ' }, { text: 'two', label: '1' }, { text: ' three' }]);
	});

	it('shows the earlier mark of the list where two overlap', () => {
		const pieces = excerpt('abcdef', [
			{ start: 2, end: 4, label: '1' },
			{ start: 0, end: 6, label: '2' },
		]);
		expect(pieces.map((piece) => 'label' in piece && piece.label)).toEqual(['2', '1', '2']);
	});

	it('of a long text keeps the lines around a mark and counts the others', () => {
		const before = 'line\n'.repeat(1000);
		const pieces = excerpt(`${before}HERE\n${'line\n'.repeat(1000)}`, [
			{ start: before.length, end: before.length + 4, label: '' },
		]);
		const lines = pieces.map((piece) => ('linesLeftOut' in piece ? piece.linesLeftOut : 0));
		const shown = textOf(pieces.filter((piece) => 'text' in piece));
		expect(shown).toMatch(/^line\n[\s\S]*\nHERE\nline\n[\s\S]*line\n$/);
		expect(lines.reduce((sum, count) => sum + count, 0)).toBe(2001 - shown.split('\n').length + 1);
	});

	it('of a long text without marks is its beginning', () => {
		const [first, rest] = excerpt('line\n'.repeat(1000), []);
		expect(first).toMatchObject({ text: expect.stringMatching(/^line\n/) });
		expect(rest).toMatchObject({ linesLeftOut: expect.any(Number) });
	});

	it('stays small for one line of a million characters', () => {
		const pieces = excerpt('x'.repeat(1_000_000), [
			{ start: 500_000, end: 500_010, label: '1' },
			{ start: 900_000, end: 900_010, label: '2' },
		]);
		expect(textOf(pieces).length).toBeLessThan(1200);
		expect(textOf(pieces)).toMatch(/^\[0\]x+\[0\]x+\[0\]$/);
	});
});
