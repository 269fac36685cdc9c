import type { Knowledge } from './knowledge/knowledge.ts';
import type { LookupData } from './knowledge/lookup-data.ts';
import { lookup } from './long/lookup-long.ts';

/**
 * The errors that a text tells of, by id, in the order of the lookup's answer. Without the one that stands for any
 * code: what is written about the code itself says more.
 */
export function namedErrors(text: string, knowledge: Knowledge): string[] {
	const general = knowledge.signatures.find(({ anyCode }) => anyCode)?.id;
	return lookup(text, knowledge)
		.findings.map(({ id }) => id)
		.filter((id) => id !== general);
}

let knowledge: Promise<Knowledge> | undefined;

/**
 * The same on a page, where the knowledge is fetched at the first use.
 *
 * @param address where the locale's `lookup.json` is
 * @throws Error where it cannot be fetched; the next use tries anew
 */
export async function namedErrorsAt(address: string, text: string): Promise<string[]> {
	knowledge ??= fetchKnowledge(address);
	knowledge.catch(() => {
		knowledge = undefined;
	});
	return namedErrors(text, await knowledge);
}

async function fetchKnowledge(address: string): Promise<Knowledge> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return ((await response.json()) as LookupData).knowledge;
}
