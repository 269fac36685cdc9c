import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { ansiPages, textsOfFiles } from '../../../src/registry/audit/audit-files.ts';

const single = locales.filter((locale) => !/^(?:ja|ko|zh)/.test(locale));

describe('files of the audit', () => {
	it.each(single)('the code page of %s has the letters of its own texts', (locale) => {
		const page = new TextDecoder(ansiPages[locale] ?? 'windows-1252');
		const letters = page.decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
		const texts = readFileSync(`content/messages/${locale}/causes.json`, 'utf8');
		const used = new Set(texts.match(/\p{L}/gu));
		expect([...used].filter((letter) => !letters.includes(letter))).toEqual([]);
	});

	it.each([
		['ja', [0x83, 0x54, 0x81, 0x5b, 0x83, 0x6f], 'サーバ'],
		['ko', [0xbc, 0xad, 0xb9, 0xf6], '서버'],
		['zh-Hans', [0xb7, 0xfe, 0xce, 0xf1, 0xc6, 0xf7], '服务器'],
	] as const)('a file in the code page of %s is read', async (locale, bytes, word) => {
		const file = new File([Uint8Array.from([0x3b, 0x20, ...bytes])], 'tls.reg');
		expect(await textsOfFiles([file], locale)).toEqual([{ name: 'tls.reg', text: `; ${word}` }]);
	});

	it('any text is read, whatever its name, and what is none is named', async () => {
		const csv = new File(['"Path","Value"\r\n'], 'schannel.csv');
		const hive = new File([Uint8Array.from([0x72, 0x65, 0x67, 0x66, 0, 0, 0, 1])], 'SYSTEM.hiv');
		expect(await textsOfFiles([csv], 'en')).toEqual([
			{ name: 'schannel.csv', text: '"Path","Value"\r\n' },
		]);
		expect(await textsOfFiles([csv, hive], 'en')).toEqual({ fault: 'kind', name: 'SYSTEM.hiv' });
	});
});
