import { decodeExport } from './readers/decode.ts';
import type { NamedText } from './server-files.ts';

/** Bytes of all files together. An export of the keys that matter has a few hundred thousand. */
export const largestUpload = 10_000_000;

/** The code pages in which Windows writes a `REGEDIT4` file for each of our languages. */
const ansiPages: Readonly<Record<string, string>> = {
	bg: 'windows-1251',
	he: 'windows-1255',
	sl: 'windows-1250',
	tr: 'windows-1254',
};

/** What files say, each under its name, or why they cannot be read here. */
export async function textsOfFiles(
	files: readonly File[],
	locale: string,
): Promise<NamedText[] | { fault: 'too-large' } | { fault: 'kind'; name: string }> {
	const other = files.find(({ name }) => !/\.(?:reg|txt)$/i.test(name));
	if (other) return { fault: 'kind', name: other.name };
	if (files.reduce((sum, { size }) => sum + size, 0) > largestUpload) return { fault: 'too-large' };
	return Promise.all(
		files.map(async (file) => ({
			name: file.name,
			text: decodeExport(new Uint8Array(await file.arrayBuffer()), ansiPages[locale]),
		})),
	);
}
