import { describe, expect, it } from 'vitest';
import { addressOf, textInAddress } from '../../../src/lookup/text/text-in-address.ts';

describe('a text in the address', () => {
	it.each(['421 4.4.2 SocketError', 'a+b & c=d #e 100%', 'ההודעה לא נמסרה', '<img src=x>'])(
		'comes back as it was: %s',
		(text) => expect(textInAddress(addressOf(text))).toBe(text),
	);

	it('is left out where it is long or empty', () => {
		expect(addressOf('x'.repeat(301))).toBe('');
		expect(addressOf(' \n ')).toBe('');
	});

	it.each(['', '#', '#content', '#q', '#q='])('is empty for the fragment "%s"', (hash) => {
		expect(textInAddress(hash)).toBe('');
	});
});
