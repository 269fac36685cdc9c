import { bytesOf } from '../../bytes/bytes-of.ts';
import { isText } from '../../bytes/is-text.ts';
import { decodeText } from './charset.ts';
import { readableText } from './mime.ts';
import { isContainer, textOfOutlookMessage } from './outlook-message.ts';

/** Bytes of the largest file that is read: as large as Exchange lets a protocol log grow. */
export const largestFile = 10_000_000;

export type FileFault = 'too-large' | 'kind';

/** What a file says (any text, whatever its name, or a mail that Outlook saved), or why it cannot be read here. */
export async function textOfFile(file: File): Promise<{ text: string } | { fault: FileFault }> {
	if (file.size > largestFile) return { fault: 'too-large' };
	const bytes = await bytesOf(file);
	if (bytes && isContainer(bytes)) {
		const text = textOfOutlookMessage(bytes);
		return text ? { text } : { fault: 'kind' };
	}
	return bytes && isText(bytes) ? { text: decodeText(bytes) } : { fault: 'kind' };
}

/** What files say one after the other, each mail of them as it is read; or the first of them that cannot be read. */
export async function textOfFiles(
	files: readonly File[],
): Promise<{ text: string } | { fault: FileFault; file: File }> {
	const texts: string[] = [];
	for (const file of files) {
		const taken = await textOfFile(file);
		if ('fault' in taken) return { ...taken, file };
		texts.push(files.length === 1 ? taken.text : await readableText(taken.text));
	}
	return { text: texts.join('\n\n') };
}
