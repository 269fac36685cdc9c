import { isText } from '../../bytes/is-text.ts';
import { decodeText } from './charset.ts';
import { isContainer, textOfOutlookMessage } from './outlook-message.ts';

/** Bytes of the largest file that is read: as large as Exchange lets a protocol log grow. */
export const largestFile = 10_000_000;

export type FileFault = 'too-large' | 'kind';

/** What a file says (any text, whatever its name, or a mail that Outlook saved), or why it cannot be read here. */
export async function textOfFile(file: File): Promise<{ text: string } | { fault: FileFault }> {
	if (file.size > largestFile) return { fault: 'too-large' };
	const bytes = new Uint8Array(await file.arrayBuffer());
	if (isContainer(bytes)) {
		const text = textOfOutlookMessage(bytes);
		return text ? { text } : { fault: 'kind' };
	}
	return isText(bytes) ? { text: decodeText(bytes) } : { fault: 'kind' };
}
