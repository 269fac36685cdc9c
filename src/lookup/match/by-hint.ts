import { type CodeRead, isEnhanced, isReply } from '../extract/code.ts';
import { type Extract, replyOf } from '../extract/extract.ts';
import type { RegistryIndex } from '../extract/registry-index.ts';
import type { Cause } from '../knowledge/cause.ts';
import type { KnownCode, KnownSignature } from '../knowledge/knowledge.ts';
import type { Ranked } from './rank.ts';

/** What only words or a code of one meaning may claim. */
const neverByHint = new Set<Cause>([
	'undetermined',
	'tls-version',
	'starttls-missing',
	'certificate',
	'cipher',
	'port-or-mode',
]);

/**
 * The finding for a text whose words are not known: the code of its reply says which field the trouble is in.
 * Nothing where the code is registered with different meanings, and none for causes that concern TLS.
 */
export function byHint(
	extracted: Extract,
	signatures: readonly KnownSignature[],
	registries: RegistryIndex,
): Ranked[] {
	const signature = signatures.find(({ anyCode }) => anyCode);
	if (!signature) return [];
	const { codes, weights, chain, hosts } = extracted;
	const isMicrosoft = hosts.some(({ host }) => /outlook\.com$|exchangelabs|office365/.test(host));
	let best: { read: CodeRead; cause: Cause; score: number } | undefined;
	for (const [index, read] of codes.entries()) {
		const weight = weights.at(read.start);
		if (weight === 0 || !isFailure(read.code)) continue;
		const reply = replyOf(codes, index);
		// For good and for now at once: Exchange writes `550 4.3.2` where an administrator deleted the message.
		if (reply && reply.charAt(0) !== read.code.charAt(0)) continue;
		const cause = causeOf(read, reply, registries, isMicrosoft);
		if (!cause || !signature.causes.includes(cause)) continue;
		// `552` and `553` are said of mailboxes, senders, sizes and servers alike, `503 5.5.0` of a command.
		if (cause === 'recipient' && (isReply(read.code) || isOfCommand(read.code, reply))) continue;
		const score =
			weight * 100 + Number(isEnhanced(read.code)) * 50 + Math.min(chain.depthAt(read.start), 9);
		if (!best || score > best.score) best = { read, cause, score };
	}
	if (!best) return [];
	const { read, cause } = best;
	const weight = weights.at(read.start);
	return [
		{
			signature,
			strength: 'points-to',
			matches: [{ signature, by: 'codes', parts: [read], codes: [read], distance: 0, weight }],
			depth: chain.depthAt(read.start),
			weight,
			causes: [cause],
		},
	];
}

function isOfCommand(code: string, reply = ''): boolean {
	return /^50[0-4]$/.test(reply) && /^\d\.5\./.test(code);
}

function isFailure(code: string): boolean {
	return (isEnhanced(code) || isReply(code)) && /^[45]/.test(code);
}

/**
 * The cause that all registrations of a code agree on. `X.5.0` says of itself that it means nothing else: what Exchange
 * means by it counts only of Exchange.
 */
function causeOf(
	{ code }: CodeRead,
	reply: string | undefined,
	registries: RegistryIndex,
	isMicrosoft: boolean,
): Cause | undefined {
	const counts = ({ family }: KnownCode) =>
		isMicrosoft || family === 'enhanced-status' || !/\.\d\.0$/.test(code);
	const hints = new Set(
		registries
			.find(code, reply ?? 'any')
			.filter(counts)
			.map(({ hint }) => hint ?? 'undetermined'),
	);
	hints.delete('undetermined');
	const [hint] = hints;
	return hints.size === 1 && hint && !neverByHint.has(hint) ? hint : undefined;
}
