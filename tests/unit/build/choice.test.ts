import { describe, expect, it } from 'vitest';
import { chosenLocales, localeOf } from '../../../src/build/choice.ts';
import { locales } from '../../../src/i18n/locales.ts';

const [first, second] = locales;

describe('the locales of a build', () => {
	it('are all where none is named', () => {
		expect(chosenLocales(undefined)).toEqual(locales);
		expect(chosenLocales('')).toEqual(locales);
		expect(chosenLocales(' , ')).toEqual(locales);
	});

	it('are those named, in the order of the table, each once', () => {
		expect(chosenLocales(`${second}, ${first},${second}`)).toEqual([first, second]);
	});

	it('cannot be others than those of the table', () => {
		expect(() => chosenLocales(`${first},tlh`)).toThrow('"tlh"');
	});
});

describe('the locale of a path', () => {
	it('is its first part', () => {
		expect(localeOf(`/${first}/errors/`)).toBe(first);
		expect(localeOf(`${second}/`)).toBe(second);
	});

	it('is none for files of all languages', () => {
		expect(localeOf('/')).toBeUndefined();
		expect(localeOf('/sitemap.xml')).toBeUndefined();
		expect(localeOf(`/registry/${first}`)).toBeUndefined();
	});
});
