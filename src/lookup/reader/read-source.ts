import type { Knowledge } from '../knowledge/knowledge.ts';
import { lookupInSteps } from '../long/lookup-long.ts';
import { readableText } from '../text/mime.ts';
import { type FileFault, largestFile, textOfFile } from '../text/text-of-file.ts';
import { type TextRead, textRead } from './text-read.ts';

/** What is to be read: a text as it was pasted, or a file. */
export type Source = string | File;

/** What came of it, or why it cannot be read here. */
export type Read = TextRead | { fault: FileFault };

/** Reads a source in steps, each of which says what share has been read. */
export async function* readSource(
	source: Source,
	knowledge: Knowledge,
): AsyncGenerator<number, Read> {
	const taken = typeof source === 'string' ? textOfPaste(source) : await textOfFile(source);
	if ('fault' in taken) return taken;
	const text = await readableText(taken.text);
	const result = yield* lookupInSteps(text, knowledge);
	return textRead(text, result, text !== taken.text, knowledge);
}

function textOfPaste(text: string): { text: string } | { fault: FileFault } {
	return text.length > largestFile ? { fault: 'too-large' } : { text };
}
