import { describe, expect, it } from 'vitest';
import { fill, fillPlural } from '../../../src/i18n/fill.ts';

describe('fill', () => {
	it.each([
		['{{name}} is large', { name: 'a.log' }, 'en', 'a.log is large'],
		['{{count, number}} lines', { count: 12_345 }, 'bg', '12 345 lines'],
		['{{count, number}} lines', { count: 12_345 }, 'he', '12,345 lines'],
		['{{read}} and {{read}}', { read: '$&' }, 'en', '$& and $&'],
		['{{unknown}} stays', {}, 'en', '{{unknown}} stays'],
		['{{unknown}}.', {}, 'en', '{{unknown}}.'],
		['{{date}}.', { date: '5 марта 2026 г.' }, 'ru', '5 марта 2026 г.'],
		['{{date}}. {{date}},', { date: '5 marca' }, 'pl', '5 marca. 5 marca,'],
	])('%s', (message, values, locale, filled) => {
		expect(fill(message, values, locale).replace(/\s/g, ' ')).toBe(filled);
	});

	it.each([
		[1, 'ena'],
		[2, 'dve'],
		[3, 'tri'],
		[5, 'pet'],
		[101, 'ena'],
	])('chooses the Slovenian form for %i', (count, text) => {
		const forms = { n_one: 'ena', n_two: 'dve', n_few: 'tri', n_other: 'pet' };
		expect(fillPlural(forms, 'n', { count }, 'sl')).toBe(text);
	});
});
