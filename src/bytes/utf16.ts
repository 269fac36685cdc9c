/**
 * Which UTF-16 the bytes of a text are, if they are that: by the byte order mark (as Notepad and PowerShell write it),
 * or where there is none by the zero that every second byte of Latin letters is.
 *
 * @returns a label that `TextDecoder` takes
 */
export function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	const zeros = [0, 0] as [even: number, odd: number];
	const start = bytes.subarray(0, 400);
	for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2 ? 1 : 0]++;
	const [even, odd] = zeros;
	if (odd > start.length * 0.3 && even === 0) return 'utf-16le';
	return even > start.length * 0.3 && odd === 0 ? 'utf-16be' : undefined;
}
