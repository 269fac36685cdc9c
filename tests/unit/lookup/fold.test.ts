import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/lookup/text/fold.ts';

describe('folding', () => {
	it.each([
		['Connection\n dropped, due to "SocketError"', 'connectiondroppedduetosocketerror'],
		['4.4.2 and 4. 4', '4.4.2and44'],
		['to <Anna@Example.org>.', 'to@'],
		['TO ANNA@EXAMPLE.ORG İ', 'to@i'],
		['ŞİFRE Ö', 'şifreö'],
		['BAŞARISIZ', 'başarisiz'],
		['başarısız', 'başarisiz'],
		['ΣΑΣ σας', 'σασσασ'],
		['Ошибка 接続', 'ошибка接続'],
	])('makes of %j what counts', (text, folded) => expect(fold(text).text).toBe(folded));

	it('makes of a sign the same whatever stands beside it', () => {
		const signs = fc.constantFrom(
			...['A', 'z', 'İ', 'Ş', 'Σ', 'ς', 'Ж', 'ß', '漢', ' ', '-', '7', 'é'],
		);
		fc.assert(
			fc.property(fc.array(signs), (some) => {
				const { text, at } = fold(some.join(''));
				expect(text).toBe(some.map((sign) => fold(sign).text).join(''));
				expect([...at].map((index) => fold(some[index] as string).text).join('')).toBe(text);
			}),
		);
	});
});
