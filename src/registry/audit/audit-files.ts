import { bytesOf } from '../../bytes/bytes-of.ts';
import { isText } from '../../bytes/is-text.ts';
import type { Locale } from '../../i18n/locales.ts';
import { decodeExport } from './readers/decode.ts';
import type { NamedText } from './server-files.ts';

/** Bytes of all files together. An export of the keys that matter has a few hundred thousand. */
export const largestUpload = 10_000_000;

/**
 * The code pages in which Windows writes a `REGEDIT4` file for our languages; for the others it is windows-1252.
 * Source: Microsoft, "Code Page Identifiers" and the ANSI code page of each language's locale (LOCALE_IDEFAULTANSICODEPAGE).
 */
export const ansiPages: Partial<Record<Locale, string>> = {
	ar: 'windows-1256',
	bg: 'windows-1251',
	he: 'windows-1255',
	ja: 'shift_jis',
	ko: 'euc-kr',
	pl: 'windows-1250',
	ru: 'windows-1251',
	sl: 'windows-1250',
	tr: 'windows-1254',
	uk: 'windows-1251',
	'zh-Hans': 'gbk',
};

/** What files say, each under its name, or why they cannot be read here. Any text is read, whatever its name. */
export async function textsOfFiles(
	files: readonly File[],
	locale: Locale,
): Promise<NamedText[] | { fault: 'too-large' } | { fault: 'kind'; name: string }> {
	if (files.reduce((sum, { size }) => sum + size, 0) > largestUpload) return { fault: 'too-large' };
	const texts: NamedText[] = [];
	for (const file of files) {
		const bytes = await bytesOf(file);
		if (!bytes || !isText(bytes)) return { fault: 'kind', name: file.name };
		texts.push({ name: file.name, text: decodeExport(bytes, ansiPages[locale]) });
	}
	return texts;
}
