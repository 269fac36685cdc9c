import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { canDraw, cardSize, drawCard } from '../../../src/cards/core.ts';
import { type Locale, locales } from '../../../src/i18n/locales.ts';

const sharp = createRequire(import.meta.url)('sharp') as typeof import('sharp').default;
const foot = ['Handshake', 'About mail'] as const;
const titlesIn = (locale: string): string[] =>
	globSync(`content/articles/*/${locale}.md`).map(
		(file) => /^title: "?(.*?)"?$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '',
	);
const textsOfSite = (locale: string): string[] => {
	const { site } = JSON.parse(readFileSync(`content/messages/${locale}/interface.json`, 'utf8'));
	return [site.tagline, site.privacy];
};

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
	/** Their cards are in English. */
	const without: readonly Locale[] = ['ja', 'zh-Hans', 'ko', 'ar'];

	it.each(locales)('has every letter of the titles in %s, or lacks the script', (locale) => {
		const texts = [...titlesIn(locale), ...textsOfSite(locale)];
		expect(texts.length).toBeGreaterThan(2);
		const drawn = texts.filter(canDraw);
		expect(drawn).toEqual(without.includes(locale) ? [] : texts);
	});

	it('has none for what nobody draws', () => expect(canDraw('TLS 日')).toBe(false));
});
