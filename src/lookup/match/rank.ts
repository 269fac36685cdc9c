import type { Chain } from '../extract/chain.ts';
import { isEnhanced, isReply } from '../extract/code.ts';
import type { Weight } from '../extract/line-reader.ts';
import type { Cause } from '../knowledge/cause.ts';
import type { KnownSignature } from '../knowledge/knowledge.ts';
import type { Span } from '../text/offset-map.ts';
import { leftOpen, withoutKinds } from './kinds.ts';
import type { Match } from './match.ts';

/**
 * How much the text supports the first cause. `says-so`: its words name it. `points-to`: its codes do,
 * the words are missing or translated. `possible`: the text fits several causes.
 */
export type Strength = 'says-so' | 'points-to' | 'possible';

/** All places of one signature in a text, with the best of them for ranking. */
export interface Ranked {
	signature: KnownSignature;
	strength: Strength;
	matches: Match[];
	depth: number;
	weight: Weight;
	/** The causes of the signature, or the one that a code names. */
	causes: Cause[];
}

const strengths: readonly Strength[] = ['says-so', 'points-to', 'possible'];
const mostFindings = 12;

/**
 * The signatures that a text holds, the most telling first: words before codes, a named cause before
 * several possible ones, the reply that refused before
 * what is said about it, the inner error of a chain before the one around it, the longer wording before
 * the shorter. A wrapper is left out as soon as anything else was recognised.
 */
export function rank(all: readonly Match[], chain: Chain): Ranked[] {
	const matches = withoutKinds(all);
	const hasReply = matches.some(({ weight, signature }) => weight > 1 && !signature.wrapper);
	const heavy = hasReply ? matches.filter(({ weight }) => weight > 1) : matches;
	const telling = heavy.filter(
		(match) => !heavy.some((other) => isWithin(match, other) || outdoes(other, match, chain)),
	);
	const bySignature = new Map<KnownSignature, Match[]>();
	for (const match of telling) {
		const own = bySignature.get(match.signature);
		if (own) own.push(match);
		else bySignature.set(match.signature, [match]);
	}
	const groups = [...bySignature].map(([signature, own]) => ({
		signature,
		strength: strengthOf(signature, own),
		matches: own,
		depth: Math.max(...own.map((match) => chain.depthAt(startOf(match)))),
		weight: Math.max(...own.map(({ weight }) => weight)) as Weight,
		causes: signature.causes,
	}));
	const kept = groups.filter((group) => !groups.some((other) => supersedes(other, group, chain)));
	const inner = kept.filter(({ signature }) => !signature.wrapper);
	const sorted = (inner.length > 0 ? inner : kept).sort(byWeight).slice(0, mostFindings);
	return leftOpen(sorted);
}

function byWeight(a: Ranked, b: Ranked): number {
	return (
		strengths.indexOf(a.strength) - strengths.indexOf(b.strength) ||
		Number(wordedIn(b)) - Number(wordedIn(a)) ||
		b.weight - a.weight ||
		b.depth - a.depth ||
		longest(b) - longest(a) ||
		startOf(a.matches[0] as Match) - startOf(b.matches[0] as Match)
	);
}

function strengthOf({ causes }: KnownSignature, matches: readonly Match[]): Strength {
	if (causes[0] === 'undetermined') return 'possible';
	return matches.some(({ by }) => by === 'words') ? 'says-so' : 'points-to';
}

/** Says more about the same reply: several replies in one text may have several reasons. */
function supersedes(other: Ranked, group: Ranked, chain: Chain): boolean {
	if (!other.signature.supersedes?.includes(group.signature.id)) return false;
	if (!wordedIn(other) && wordedIn(group)) return false;
	if (group.signature.wrapper || group.causes[0] === 'undetermined') return true;
	const replies = new Set(other.matches.map((match) => chain.replyAt(startOf(match))));
	return group.matches.every((match) => replies.has(chain.replyAt(startOf(match))));
}

/**
 * The same words belong to a longer phrase, to one whose codes and host stand nearer, or to one that
 * begins alike and goes on sooner.
 */
function isWithin(match: Match, other: Match): boolean {
	if (match.signature === other.signature || match.by === 'codes' || other.by === 'codes')
		return false;
	const first = match.parts[0] as Span;
	const last = match.parts.at(-1) as Span;
	const begin = other.parts[0] as Span;
	// What only wraps takes nothing from what it wraps: `TLS-Aushandlung fehlgeschlagen mit Fehler SocketError`.
	const isAround = other.signature.wrapper && !match.signature.wrapper;
	if (begin !== other.parts.at(-1) && begin.start === first.start && begin.end === first.end)
		return !isAround && (other.parts.at(-1) as Span).end < last.end;
	return other.parts.some(({ start, end }) => {
		if (start > first.start || end < last.end) return false;
		if (start < first.start || end > last.end) return true;
		const same = match.parts.length === 1 && other.parts.length === 1;
		return same && scope(other) < scope(match);
	});
}

/** Lower is the closer fit: codes and hosts that were asked for and stand near. */
function scope({ signature, codes, distance }: Match): number {
	const asked = codes.length > 0 || signature.matchers.some(({ hosts }) => hosts !== undefined);
	return asked ? distance : Number.POSITIVE_INFINITY;
}

/**
 * Specific text beats code: the words behind a code say more than the code does. Words that leave the
 * cause open do not beat a number of Windows or OpenSSL: `SocketError: Socket error code 11001`.
 */
function outdoes(worded: Match, match: Match, chain: Chain): boolean {
	if (match.by === 'words' || worded.by === 'codes' || worded.signature === match.signature)
		return false;
	if (worded.signature.wrapper && !match.signature.wrapper) return false;
	const isOpen = worded.signature.causes[0] === 'undetermined';
	if (isOpen && !match.codes.some(({ code }) => isEnhanced(code) || isReply(code))) return false;
	const [at, wordsAt] = [startOf(match), startOf(worded)];
	return (
		chain.replyAt(at) === chain.replyAt(wordsAt) &&
		chain.depthAt(at) === chain.depthAt(wordsAt) &&
		Math.abs(at - wordsAt) < 400
	);
}

function wordedIn({ matches }: Ranked): boolean {
	return matches.some(({ by }) => by === 'words');
}

function longest({ matches }: Ranked): number {
	const lengthOf = ({ parts }: Match) =>
		parts.reduce((sum, { start, end }) => sum + end - start, 0);
	return Math.max(...matches.map(lengthOf));
}

function startOf({ parts }: Match): number {
	return (parts[0] as Span).start;
}
