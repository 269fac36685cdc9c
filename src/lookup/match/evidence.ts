import type { Weights } from '../extract/weight.ts';
import { type Cause, ofTls } from '../knowledge/cause.ts';
import type { KnownSignature } from '../knowledge/knowledge.ts';
import type { Span } from '../text/offset-map.ts';
import {
	inAddress,
	inHost,
	isName,
	isOfMessage,
	isOfSsh,
	isOfWeb,
	isRule,
	isSlug,
	isStep,
	isUntrue,
} from './naming.ts';
import type { PhraseHit } from './phrase-search.ts';

/** Whether words that were found tell of a failure, and are not a name, a setting or a question that has them in it. */
export function isEvidence(hit: PhraseHit & { text: string; weights: Weights }): boolean {
	const { text, weights, signature, matcher, where, parts } = hit;
	const place = parts[0] as Span;
	if (inAddress(text, place) || isRule(text, place)) return false;
	if (parts.some((part) => inHost(text, part))) return false;
	if (isSlug(text, place) || isUntrue(text, parts) || isOfSsh(text, place)) return false;
	if (named.has(signature.causes[0] as Cause) && isName(text, parts)) return false;
	if (signature.causes[0] === 'certificate' && isOfMessage(text, place)) return false;
	if (signature.wrapper && isStep(text, place)) return false;
	if (!matcher && (isAsked(text, parts) || isCall(text, parts))) return false;
	const isLoose = isAboutTls(signature) || where === 'kind';
	if (!matcher && isLoose && isSupposed(text, place)) return false;
	if (where === 'refusal') return !isOfWeb(text, place) && isRefused(weights, parts);
	if (where === 'reply') return weights.behindCode(place.start);
	if (where === 'kind')
		return !isName(text, parts) && (tells(signature, weights, place) || isWhole(text, parts));
	return matcher !== undefined || saysMore(signature, parts) || weights.nearFailure(place.start);
}

/** What the site is about stands in announcements and advice as well: `TLS 1.0 is no longer supported`. */
const announced = new Set<Cause>(['tls-version', 'starttls-missing']);

function tells({ causes }: KnownSignature, weights: Weights, { start }: Span): boolean {
	return announced.has(causes[0] as Cause)
		? weights.saysFailure(start)
		: weights.nearFailure(start);
}

/**
 * Whoever pastes two words and nothing else got them as an error: Go prints `unencrypted connection`, and no more than
 * the name of its package before it.
 */
function isWhole(text: string, parts: readonly Span[]): boolean {
	const [only, another] = parts;
	const { length } = text.trim().replace(/^\w{2,20}: /, '');
	return !another && length <= (only as Span).end - (only as Span).start + 1;
}

/** One word says little by itself: a report of a failed delivery ends in disclaimers and advice. */
const oneWord = 12;

function isRefused(weights: Weights, parts: readonly Span[]): boolean {
	const { start, end } = parts[0] as Span;
	const isOneWord = parts.length === 1 && end - start <= oneWord;
	return isOneWord ? weights.inReply(start) : weights.inRefusal(start);
}

/** Words for these stand in settings, prose and advertising as well: `spam filter`, `non-member`, `greylisting`. */
const everyday = new Set<Cause>(['policy', 'throttling']);
const named = new Set<Cause>([...everyday, 'recipient']);

function isEveryday({ causes }: KnownSignature): boolean {
	return everyday.has(causes[0] as Cause);
}

/** As long a sentence says by itself what happened. */
const sentence = 30;

function saysMore(signature: KnownSignature, parts: readonly Span[]): boolean {
	const length = (parts.at(-1) as Span).end - (parts[0] as Span).start;
	return !isEveryday(signature) || length >= sentence;
}

/** `socket(timeout)` in a program: no sentence runs into a bracket. */
function isCall(text: string, parts: readonly Span[]): boolean {
	const { start } = parts[0] as Span;
	return /\w\([a-z]/.test(text.slice(start, Math.min((parts.at(-1) as Span).end, start + 200)));
}

/** `Why was my message delayed?`, `Does "mailbox full" count as soft?`; who tells what they got asks about a failure. */
function isAsked(text: string, parts: readonly Span[]): boolean {
	const { start } = parts[0] as Span;
	const { end } = parts.at(-1) as Span;
	const rest = /^[^.!?\n]{0,120}\?/.exec(text.slice(end, end + 122))?.[0];
	if (rest === undefined) return false;
	const asked = question.exec(text.slice(Math.max(0, start - 120), start))?.[0];
	if (asked === undefined) return false;
	return rest === '?' || (general.test(asked) && !own.test(asked + rest));
}

const question =
	/(?:^|[.!?:\n])[ \t]*(?:why|how|what|when|is|are|was|do|does|did|can|could|should|has|have)\b[^.!?\n]*$/i;
/** What is asked of a thing, and not how to be rid of it. */
const general = /^\W*(?:is|are|do|does|should|when)\b/i;
const own = /\b(?:I|we|my|our|me|us|get|got|getting|fix|solve|error)\b|\d{3}/i;

function isAboutTls({ causes }: KnownSignature): boolean {
	return ofTls.has(causes[0] as Cause);
}

/** Instructions say what to do should it be so: `If the certificate is self-signed, tick …`. */
function isSupposed(text: string, { start }: Span): boolean {
	return /(?:^|[.!?:;\n])[ \t>*-]*(?:if|unless|should|wenn|falls|sollte)\b(?:(?!\b(?:I|we|my|our)\b)[^.!?:;\n]){0,60}$/i.test(
		text.slice(Math.max(0, start - 90), start),
	);
}
