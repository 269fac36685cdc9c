import type { CodeRead } from './code.ts';
import { fold } from './fold.ts';
import type { KnownSignature } from './knowledge.ts';

/** Words by which an English reply is told from a translated one. */
const english =
	/\b(?:the|is|are|was|been|not|no|to|for|from|of|and|with|your|you|has|have|this|that|please|try|later|again|timeout|exceeded|closed|lost|denied|unknown|user|mailbox|command|requested|action|service|temporarily|unavailable|authentication|unsuccessful|blocked|rejected|invalid|required|failed|error)\b/gi;

/**
 * Codes stand for a signature only as long as the words do not say otherwise: `421 4.4.2` in front of
 * a translated sentence may be Exchange's SocketError, in front of `Error: timeout exceeded` it is not.
 */
export function contradicts(
	text: string,
	codes: readonly CodeRead[],
	signature: KnownSignature,
): boolean {
	const end = Math.max(...codes.map((code) => code.end));
	const reply =
		/^[^\r\n"'[\]{}]*(?:\r?\n[^\r\n"'[\]{}]+)?/.exec(text.slice(end, end + 200))?.[0] ?? '';
	if (!english.test(reply)) return false;
	english.lastIndex = 0;
	const phrases = signature.matchers.flatMap(({ parts }) => parts);
	const words =
		fold(reply.replace(/[^\p{L}\d]+/gu, '-')).text === '' ? [] : reply.match(/[\p{L}]{5,}/gu);
	return !(words ?? []).some((word) => {
		const folded = fold(word).text;
		return phrases.some((phrase) => phrase.includes(folded));
	});
}
