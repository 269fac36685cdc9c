import { expect, it } from 'vitest';
import { resultDescription, resultTitle } from '../../../src/layouts/search-result.ts';

it('names the site behind a title only where both fit', () => {
	expect(resultTitle('Errors', 'Handshake')).toBe('Errors – Handshake');
	const long = 'The receiving server must support TLS for mail like this one';
	expect(resultTitle(long, 'Handshake')).toBe(long);
	expect(resultTitle(`${long} and more`, 'Handshake')).toBe(
		'The receiving server must support TLS for mail like this…',
	);
});

it('ends a description after a sentence, else after a word', () => {
	const sentence = 'This sentence is a description that is long enough to stand alone.';
	expect(resultDescription(`${sentence} ${'word '.repeat(40)}`)).toBe(sentence);
	const cut = resultDescription('word '.repeat(60));
	expect(cut.length).toBeLessThanOrEqual(160);
	expect(cut).toMatch(/word…$/);
});
