import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { cardSize, drawCard, fontFile } from '../../../src/cards/core.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { glyphsOf } from './glyphs.ts';

const sharp = createRequire(import.meta.url)('sharp') as typeof import('sharp').default;
const foot = ['Handshake', 'About mail'] as const;
const titleOf = (slug: string, locale: string) =>
	/^title: "?(.*?)"?$/m.exec(readFileSync(`content/articles/${slug}/${locale}.md`, 'utf8'))?.[1];
const taglineOf = (locale: string): string =>
	JSON.parse(readFileSync(`content/messages/${locale}/interface.json`, 'utf8')).site.tagline;

describe('a card', () => {
	it('has the size that is shown whole, in few bytes', async () => {
		const png = await drawCard({ title: 'TLS 1.2', foot, dir: 'ltr' });
		expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...cardSize });
		expect(png.length).toBeLessThan(40_000);
	});

	it.each([
		['ltr', 'Пощата спря', true],
		['rtl', 'הדואר נעצר', false],
	] as const)(
		'begins a title that runs %s at the start of its line',
		async (dir, title, isLeft) => {
			const png = await drawCard({ title, foot, dir });
			const half = async (left: number) => {
				const area = { left, top: 180, width: 600, height: 330 };
				const { channels } = await sharp(await sharp(png).extract(area).toBuffer()).stats();
				return channels[0]?.min ?? 255;
			};
			const [left, right] = [await half(0), await half(600)];
			expect(left < 100).toBe(isLeft);
			expect(right < 100).toBe(!isLeft);
		},
	);

	it('keeps the beginning of a title that nothing has room for', async () => {
		const png = await drawCard({ title: 'Zertifikate '.repeat(80), foot, dir: 'ltr' });
		expect(await sharp(png).metadata()).toMatchObject(cardSize);
	});
});

describe('the font of the cards', () => {
	let glyphs: ReadonlySet<string>;
	beforeAll(() => {
		glyphs = new Set(glyphsOf(readFileSync(fontFile())));
	});

	it.each(locales)('has a glyph for every letter of the titles in %s', (locale) => {
		const titles = readdirSync('content/articles').map((slug) => titleOf(slug, locale) ?? '');
		const letters = [...new Set([...titles, taglineOf(locale)].join(''))];
		expect(letters.length).toBeGreaterThan(20);
		expect(letters.filter((letter) => !glyphs.has(letter))).toEqual([]);
	});

	it('has none for what nobody draws', () => expect(glyphs.has('日')).toBe(false));
});
