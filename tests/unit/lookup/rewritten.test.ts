import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rewritten } from '../../../src/lookup/text/rewritten.ts';

/** What `rewritten` finds, by one pattern that is tried at every place. */
const found = new RegExp(
	[
		String.raw`&(?:amp;){0,3}(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,6});`,
		String.raw`<\/?(?:b|br|a|div)(?:[\s/][^<>]{0,400})?>`,
		String.raw`^[ \t]{0,8}(?:[>|][ \t]?){1,12}`,
		String.raw`[\0-\x08\x0e-\x1f\x7f-\xa0\xad\u060c\u061c\u066b\u180e\u2000-\u206f\u2190-\u21ff\u2212\u3000-\u301f\ufe00-\uff65\ufff0-\uffff\xab\xbb]`,
		String.raw`(?!\d)\p{Nd}`,
	].join('|'),
	'gimu',
);

const pieces = fc.constantFrom(
	...[
		'&lt;',
		'&amp;#39;',
		'&',
		'amp;',
		'<',
		'<br>',
		'<a href="x">',
		'</b>',
		'<b',
		'>',
		'|',
		' ',
		'\t',
		'x',
		'4',
	],
	...[
		'\n',
		'\r\n',
		'\u2028',
		'        ',
		'\x01',
		'\u200b',
		'“',
		'→',
		'４',
		'٣',
		'𝟜',
		'\ud835',
		'\udfdc',
		'😀',
		'ß',
		'漢',
	],
);

it('finds what one pattern finds that is tried at every place', () => {
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
			const text = parts.join('');
			const places = [...rewritten(text, false)].map(({ start, end }) => `${start}-${end}`);
			const all = [...text.matchAll(found)].map(
				({ 0: { length }, index }) => `${index}-${index + length}`,
			);
			// What stays as it is may be left out.
			expect(all).toEqual(expect.arrayContaining(places));
			for (const place of all.filter((place) => !places.includes(place))) {
				const [start, end] = place.split('-').map(Number) as [number, number];
				expect(unchanged).toContain(text.slice(start, end));
			}
		}),
		{ numRuns: 2000 },
	);
});

/** Signs that are looked at and stand for themselves. */
const unchanged = ['\u2028', '&amp;'];
