import { decodeText } from './charset.ts';

/** Bytes of the largest file that is read: as large as Exchange lets a protocol log grow. */
export const largestFile = 10_000_000;

export type FileFault = 'too-large' | 'kind';

/** What a file says, or why it cannot be read here. */
export async function textOfFile(file: File): Promise<{ text: string } | { fault: FileFault }> {
	if (!/\.(?:txt|eml|log|csv)$/i.test(file.name)) return { fault: 'kind' };
	if (file.size > largestFile) return { fault: 'too-large' };
	return { text: decodeText(new Uint8Array(await file.arrayBuffer())) };
}
