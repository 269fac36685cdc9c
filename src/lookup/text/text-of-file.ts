/** Bytes of the largest file that is read: as large as Exchange lets a protocol log grow. */
export const largestFile = 10_000_000;

export type FileFault = 'too-large' | 'kind';

/** What a file says, or why it cannot be read here. */
export async function textOfFile(file: File): Promise<{ text: string } | { fault: FileFault }> {
	if (!/\.(?:txt|eml|log|csv)$/i.test(file.name)) return { fault: 'kind' };
	if (file.size > largestFile) return { fault: 'too-large' };
	return { text: decode(new Uint8Array(await file.arrayBuffer())) };
}

/** PowerShell writes UTF-16 with a byte order mark; everything else is read as UTF-8. */
function decode(bytes: Uint8Array): string {
	const [first, second] = bytes;
	const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
	const label = utf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
	return new TextDecoder(label).decode(bytes);
}
