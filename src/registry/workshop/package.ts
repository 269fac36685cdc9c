import { zipSync } from 'fflate';
import { type Choices, type Format, formats } from '../plan/choices.ts';
import { encodeFile } from '../writers/encode.ts';
import { fileName } from '../writers/formats.ts';
import { allFiles } from './all-files.ts';
import type { WorkshopData } from './workshop-data.ts';

/** The forms of the files that belong together: what keeps the state before, what changes it, what takes it back. */
export function packedFormats(shown: Format): Format[] {
	const form = shown.replace(/^undo-/, '') as Format;
	const change: Format = form === 'check' || form === 'snapshot' ? 'reg' : form;
	const undo = formats.find((format) => format === `undo-${change}`) ?? 'undo-reg';
	return ['snapshot', change, undo];
}

/**
 * Snapshot, file and undo as one `.zip`.
 *
 * @param shown the form that the reader looks at; its kind of file is packed
 */
export function packageOf(
	choices: Choices,
	shown: Format,
	data: WorkshopData,
): { name: string; bytes: Uint8Array<ArrayBuffer> } {
	const texts = allFiles(choices, data);
	const files = packedFormats(shown).flatMap((format): [string, Uint8Array][] => {
		const text = texts.get(format);
		return text === undefined ? [] : [[fileName(format, choices.preset), encodeFile(format, text)]];
	});
	return { name: `${choices.preset}.zip`, bytes: zipSync(Object.fromEntries(files)) };
}
