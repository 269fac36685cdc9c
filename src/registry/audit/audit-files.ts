import { decodeExport } from './readers/decode.ts';

/** Bytes of all files together. An export of the keys that matter has a few hundred thousand. */
export const largestUpload = 10_000_000;

/** The code pages in which Windows writes a `REGEDIT4` file for each of our languages. */
const ansiPages: Readonly<Record<string, string>> = {
	bg: 'windows-1251',
	he: 'windows-1255',
	sl: 'windows-1250',
	tr: 'windows-1254',
};

/** What files say, one after the other, or why they cannot be read here. */
export async function textOfFiles(
	files: readonly File[],
	locale: string,
): Promise<{ text: string } | { fault: 'too-large' } | { fault: 'kind'; name: string }> {
	const other = files.find(({ name }) => !/\.(?:reg|txt)$/i.test(name));
	if (other) return { fault: 'kind', name: other.name };
	if (files.reduce((sum, { size }) => sum + size, 0) > largestUpload) return { fault: 'too-large' };
	const texts = files.map(async (file) =>
		decodeExport(new Uint8Array(await file.arrayBuffer()), ansiPages[locale]),
	);
	return { text: (await Promise.all(texts)).join('\r\n') };
}
