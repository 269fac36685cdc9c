import { utf16Label } from './utf16.ts';

/**
 * Whether bytes are a text, in whatever encoding, by what is in them: names of files say little (`maillog`,
 * `mail.log.1`). Texts have next to no control characters but tab, line ends, form feed and escape; of packed or
 * random bytes a tenth are others. A few are let pass, since a log that was cut off by a crash has some.
 */
export function isText(bytes: Uint8Array): boolean {
	if (utf16Label(bytes)) return true;
	const start = bytes.subarray(0, 64_000);
	let controls = 0;
	for (const byte of start) if (byte < 32 && !plainControls.has(byte)) controls++;
	return controls <= start.length / 50;
}

const plainControls: ReadonlySet<number> = new Set([9, 10, 12, 13, 27]);
