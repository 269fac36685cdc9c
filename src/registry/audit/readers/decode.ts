import { utf16Label } from '../../../bytes/utf16.ts';

/**
 * The text of an export's bytes: UTF-16 in either order by its byte order mark (or, without one, by its zero
 * bytes), UTF-8 where the bytes are valid UTF-8, else the system's ANSI code page.
 *
 * @param ansi label of the code page, such as `windows-1251` for a Bulgarian server
 */
export function decodeExport(bytes: Uint8Array, ansi = 'windows-1252'): string {
	const label = utf16Label(bytes);
	if (label) return new TextDecoder(label).decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder(ansi).decode(bytes);
	}
}

/** Whether the bytes are UTF-16 in the order that no importer of Windows reads. */
export function isBigEndian(bytes: Uint8Array): boolean {
	return utf16Label(bytes) === 'utf-16be';
}
