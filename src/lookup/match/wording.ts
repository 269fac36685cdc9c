import { type CodeRead, isEnhanced, isReply } from '../extract/code.ts';
import type { Cause } from '../knowledge/cause.ts';
import type { KnownSignature } from '../knowledge/knowledge.ts';
import { fold } from '../text/fold.ts';

/** Words by which an English reply is told from a translated one. */
const english =
	/\b(?:the|is|are|was|been|not|no|to|for|from|of|and|with|your|you|has|have|this|that|please|try|later|again|timeout|exceeded|server|connection|message|address|sender|recipient|mail|closed|lost|denied|unknown|user|mailbox|command|requested|action|service|temporarily|unavailable|authentication|unsuccessful|blocked|rejected|invalid|required|failed|error)\b/gi;

const decisive = new Set<Cause | undefined>(['tls-version', 'starttls-missing']);

/** What an English reply about an encrypted session has in it. */
const ofEncryption = /tls|ssl|encr|secur/i;

/** Words for signing in, which reply texts that share a code with STARTTLS keep in translation. */
const signingIn =
	/exchange|auth|kimlik|uwierzyt|todenn|overjan|ověř|аутент|удостовер|проверк|身份|验证|驗證|认证|認証|인증|אימות|مصادقة/i;

/**
 * Codes stand for a signature only as long as the words do not say otherwise: `421 4.4.2` in front of
 * a translated sentence may be Exchange's SocketError, in front of `Error: timeout exceeded` it is not.
 */
export function contradicts(
	text: string,
	codes: readonly CodeRead[],
	signature: KnownSignature,
): boolean {
	// Numbers of OpenSSL and Windows have one meaning whatever stands behind them.
	if (!codes.some(({ code }) => isEnhanced(code) || isReply(code))) return false;
	const isDecisive = decisive.has(signature.causes[0]);
	// So have details of three digits, which only Exchange gives.
	if (!isDecisive && codes.some(({ code }) => /\.\d{3}$/.test(code))) return false;
	const end = Math.max(...codes.map((code) => code.end));
	const reply =
		/^(?:[^\r\n"'[\]{}\p{L}]|\p{L}(?:'(?=\p{L}))?)*(?:\r?\n[^\r\n"'[\]{}]+)?/u.exec(
			text.slice(end, end + 200),
		)?.[0] ?? '';
	if (isDecisive && signingIn.test(reply) && !/tls/i.test(reply)) return true;
	if ((reply.match(english)?.length ?? 0) < 2) return false;
	// `451 5.7.3` stands in front of other demands of Exchange as well: `Require XOORG extension to send mail`.
	if (isDecisive && !ofEncryption.test(reply)) return true;
	const phrases = [
		...(signature.wordings ?? []),
		...(signature.replies ?? []),
		...(signature.behindCode ?? []),
		...signature.matchers.flatMap(({ phrase }) => phrase ?? []),
	];
	return !(reply.match(/\p{L}{5,}/gu) ?? []).some((word) => {
		const folded = fold(word).text;
		return folded !== 'connection' && phrases.some((phrase) => phrase.includes(folded));
	});
}
