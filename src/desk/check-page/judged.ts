import { judgeBilingual } from '../../check/bilingual/judge.ts';
import { judgePlain } from '../../check/bilingual/judge-alone.ts';
import type { readPaste } from '../../registry/audit/readers/paste.ts';
import { type CheckMessages, showBroken } from './broken-item.ts';

/** In which language the page says what it found, and with which words. */
export interface Said {
	locale: string;
	messages: CheckMessages;
}

/**
 * What a pasted translation has broken, as the page shows it; fetched when there is one.
 *
 * @param english its source, where it is pasted beside it
 */
export async function judged(text: string, english: string, said: Said) {
	const pairs = judgeBilingual(text)?.pairs ?? judgePlain(text, english);
	const read = pairs.some(({ isRegistryBlock }) => isRegistryBlock) && (await registryReader());
	return showBroken(pairs, { ...said, ...(read && { read }) });
}

/** The reader of the registry audit, which is three times as large as all the rest; nothing where it cannot be had. */
async function registryReader(): Promise<typeof readPaste | undefined> {
	try {
		return (await import('../../registry/audit/readers/paste.ts')).readPaste;
	} catch {
		return undefined;
	}
}
