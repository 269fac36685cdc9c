import type { CodeRead } from '../extract/code.ts';
import { type Extract, replyOf } from '../extract/extract.ts';
import type { Weight } from '../extract/line-reader.ts';
import type { KnownMatcher, KnownSignature } from '../knowledge/knowledge.ts';
import type { Folded } from '../text/fold.ts';
import type { Span } from '../text/offset-map.ts';
import { isEvidence } from './evidence.ts';
import type { PhraseIndex } from './phrase-index.ts';
import type { PhraseHit } from './phrase-search.ts';
import { contradicts } from './wording.ts';

/** One place in a text where a signature was recognised. Positions are those of the normalised text. */
export interface Match {
	signature: KnownSignature;
	/** `words`: its phrase stands there. `codes`: only its codes do. */
	by: 'words' | 'codes';
	/** Only the words of its kind of failure do, in no wording that is known. */
	isKind?: boolean;
	/** The phrase, or the codes where there is none. Never empty. */
	parts: Span[];
	/** The codes the matcher asked for, as they stand. */
	codes: CodeRead[];
	/** How far the codes and hosts it asked for are away; 0 where it asked for none. */
	distance: number;
	/** How much its place says about the failure. */
	weight: Weight;
}

const perMatcher = 6;

/** Every place where the words, or failing them the codes, of a signature stand. */
export function matchSignatures(
	text: string,
	folded: Folded,
	extracted: Extract,
	signatures: readonly KnownSignature[],
	phrases: PhraseIndex,
): Match[] {
	const places = new Places(extracted);
	const worded = byWords(phrases.find(folded, text).hits, text, extracted, places);
	const known = new Set(worded.filter(({ isKind }) => !isKind).map(({ signature }) => signature));
	const others = signatures.filter((signature) => !known.has(signature));
	return [...worded, ...byCodes(others, text, extracted, places)];
}

/** Where the words of a signature say what happened, and the codes and hosts that it asks for stand near. */
function byWords(
	hits: readonly PhraseHit[],
	text: string,
	{ weights }: Extract,
	places: Places,
): Match[] {
	const matches: Match[] = [];
	for (const hit of hits) {
		const { signature, matcher, parts } = hit;
		const place = parts[0] as Span;
		const weight = weights.at(place.start);
		if (weight === 0 || !isEvidence({ text, weights, ...hit })) continue;
		const conditions = matcher ? places.near(matcher, place) : { codes: [], distance: 0 };
		if (!conditions) continue;
		const isKind = hit.where === 'kind' && { isKind: true };
		matches.push({ signature, by: 'words', parts, weight, ...isKind, ...conditions });
	}
	return matches;
}

/** Where the codes of signatures stand whose words do not, unless the words there say something else. */
function byCodes(
	signatures: readonly KnownSignature[],
	text: string,
	{ weights }: Extract,
	places: Places,
): Match[] {
	return signatures
		.flatMap((signature) =>
			signature.matchers
				.filter(({ phrase }) => !phrase)
				.flatMap((matcher) => [...places.byCodes(signature, matcher)]),
		)
		.map((match) => ({ ...match, weight: weights.at((match.parts[0] as Span).start) }))
		.filter(({ weight, codes, signature }) => weight > 0 && !contradicts(text, codes, signature));
}

/** Where codes and hosts stand, to be asked for the nearest. */
class Places {
	readonly #codes = new Map<string, CodeRead[]>();
	readonly #replies = new Map<CodeRead, string>();
	readonly #hosts: Extract['hosts'];
	readonly #byDomain = new Map<string, Span[]>();

	constructor({ codes, hosts }: Extract) {
		this.#hosts = hosts;
		codes.forEach((read, index) => {
			const same = this.#codes.get(read.code);
			if (same) same.push(read);
			else this.#codes.set(read.code, [read]);
			const reply = replyOf(codes, index);
			if (reply) this.#replies.set(read, reply);
		});
	}

	/** The codes and the host that a matcher asks for, nearest to a place; undefined if one is missing. */
	near(matcher: KnownMatcher, place: Span): { codes: CodeRead[]; distance: number } | undefined {
		const codes: CodeRead[] = [];
		for (const code of matcher.codes ?? []) {
			const read = nearest(this.#codes.get(code) ?? [], place);
			if (!read) return undefined;
			codes.push(read);
		}
		const host = matcher.hosts && nearest(this.#named(matcher.hosts), place);
		if (matcher.hosts && !host) return undefined;
		const asked = host ? [...codes, host] : codes;
		return { codes, distance: Math.max(0, ...asked.map((span) => distance(span, place))) };
	}

	/** The places where all codes of a matcher stand together, most specific code first. */
	*byCodes(signature: KnownSignature, matcher: KnownMatcher): Generator<Omit<Match, 'weight'>> {
		const wanted = matcher.codes ?? [];
		const key = wanted.find((code) => code.includes('.')) ?? wanted[0] ?? '';
		for (const read of this.#codes.get(key)?.slice(0, perMatcher) ?? []) {
			const found = this.near(matcher, read);
			if (!found || found.codes.some((other) => !this.#together(read, other))) continue;
			const parts = [...found.codes].sort((a, b) => a.start - b.start);
			yield { signature, by: 'codes', parts, ...found };
		}
	}

	/** A reply code belongs to the enhanced code it stands with; other codes may be some words away. */
	#together(read: CodeRead, other: CodeRead): boolean {
		if (other === read) return true;
		if (!/^[2-5]\d\d$/.test(other.code)) return distance(read, other) <= 600;
		return (this.#replies.get(read) ?? other.code) === other.code && distance(read, other) <= 80;
	}

	#named(domains: readonly string[]): Span[] {
		return domains.flatMap((domain) => {
			const known = this.#byDomain.get(domain);
			if (known) return known;
			const named = this.#hosts.filter(
				({ host }) => host === domain || host.endsWith(`.${domain}`),
			);
			this.#byDomain.set(domain, named);
			return named;
		});
	}
}

function nearest<T extends Span>(spans: readonly T[], place: Span): T | undefined {
	let best = spans[0];
	for (const span of spans) {
		if (best && distance(span, place) < distance(best, place)) best = span;
	}
	return best;
}

function distance(a: Span, b: Span): number {
	return Math.max(0, a.start - b.end, b.start - a.end);
}
