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

it('cuts a text without blanks between letters, and not in a Latin word', () => {
	const sentence =
		'このページの説明文は検索結果に表示されるときに十分な長さを持つように書かれています。';
	expect(resultDescription(sentence + '続きの文'.repeat(40))).toBe(sentence);
	expect(resultDescription(`TLS ${'邮件服务器'.repeat(40)}`).length).toBe(160);
	expect(resultDescription(`${'邮件'.repeat(78)}STARTTLS`)).toBe(`${'邮件'.repeat(78)}…`);
});
