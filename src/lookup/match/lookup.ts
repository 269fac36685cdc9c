import type { CodeRead } from '../extract/code.ts';
import { type Extract, extract } from '../extract/extract.ts';
import { indexRegistries, type RegistryIndex } from '../extract/registry-index.ts';
import { canonicalCode } from '../knowledge/canonical-code.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../text/fold.ts';
import { normalise, type Origin } from '../text/normalise.ts';
import type { Span } from '../text/offset-map.ts';
import { byHint } from './by-hint.ts';
import { codesOf } from './finding-codes.ts';
import { codesFound, suggestions } from './known-codes.ts';
import { matchSignatures } from './match.ts';
import { indexPhrases, type PhraseIndex } from './phrase-index.ts';
import { type Ranked, rank } from './rank.ts';
import type { Finding, Reading, Result } from './result.ts';

interface Indexes {
	phrases: PhraseIndex;
	registries: RegistryIndex;
}

const longestText = 4_000_000;
const indexes = new WeakMap<Knowledge, Indexes>();

/**
 * Reads a pasted text. Never throws; the work grows with the length of the text and is bounded. Builds
 * its indexes at the first call with a knowledge and keeps them.
 */
export function lookup(text: string, knowledge: Knowledge): Result {
	const shortened = text.length > longestText;
	const { phrases, registries } = indexesOf(knowledge);
	const normalised = normalise(shortened ? text.slice(0, longestText) : text);
	const extracted = extract(normalised.text, registries);
	const folded = fold(normalised.text);
	const { signatures } = knowledge;
	const matches = matchSignatures(normalised.text, folded, extracted, signatures, phrases);
	const worded = rank(matches, extracted.chain);
	const ranked = worded.some(isToldByWords)
		? worded
		: withHint(worded, byHint(extracted, signatures, registries));
	const covered = new Set<string>();
	const findings = ranked.map((each) => {
		const codes = codesOf(each, extracted.codes, extracted.chain);
		// What the code means in full is said by its registration.
		if (!each.signature.anyCode) for (const { code } of codes) covered.add(code);
		return finding(each, codes, normalised.origin);
	});
	return {
		findings,
		codes: codesFound(extracted, covered, registries, normalised.origin),
		suggestions: suggestions(extracted, covered, registries, normalised.origin),
		reading: reading(normalised.text, extracted),
		shortened,
	};
}

function indexesOf(knowledge: Knowledge): Indexes {
	const known = indexes.get(knowledge);
	if (known) return known;
	const { signatures } = knowledge;
	const built = { phrases: indexPhrases(signatures), registries: indexRegistries(knowledge) };
	indexes.set(knowledge, built);
	return built;
}

/** Where the words name the matter, or a broken handshake, the code has nothing to add. */
function isToldByWords({ signature: { wrapper, causes } }: Ranked): boolean {
	return !wrapper || causes.includes('tls-version');
}

/**
 * What a code means in general stands before words that leave the cause open, but for the one that servers give to
 * whatever holds them up for now: `451 4.7.1 Service unavailable - try again later`.
 */
function withHint(worded: Ranked[], hint: Ranked[]): Ranked[] {
	const isHoldUp = hint.some(({ matches }) =>
		/^4\.7\.[01]$/.test(matches[0]?.codes[0]?.code ?? ''),
	);
	return isHoldUp && worded[0]?.causes[0] === 'undetermined'
		? [...worded, ...hint]
		: [...hint, ...worded];
}

function finding(ranked: Ranked, codes: readonly CodeRead[], origin: Origin): Finding {
	const { signature, strength, matches, causes } = ranked;
	const spans = matches.flatMap(({ parts, codes }) => [...parts, ...codes]);
	const own = new Set(signature.codes.map(canonicalCode));
	const shown = codes.map((read) => read.shown ?? ownForm(signature.codes, read.code));
	return {
		id: signature.id,
		causes,
		strength,
		codes: [...new Set(shown)],
		implied: codes.some(({ code }) => own.has(code)) ? [] : signature.codes,
		evidence: merge(spans.slice(0, 60).map((span) => origin.locate(span))),
	};
}

function ownForm(codes: readonly string[], canonical: string): string {
	return codes.find((code) => canonicalCode(code) === canonical) ?? canonical;
}

function reading(text: string, { codes, hosts, times, fields }: Extract): Reading {
	const classes = { 2: 'success', 4: 'temporary', 5: 'permanent' } as const;
	const last = codes.findLast(({ code }) => /^[245](?:\d\d$|\.)/.test(code))?.code.charAt(0);
	const codeClass = classes[Number(last) as keyof typeof classes];
	return {
		hosts: [...new Set(hosts.map(({ host }) => host))].slice(0, 5),
		times: times.map(({ start, end }) => text.slice(start, end)),
		fields: fields.map(({ name, value }) => ({ name, value })),
		...(codeClass && { codeClass }),
	};
}

/** Spans in order; those that touch or overlap become one. */
function merge(spans: readonly Span[]): Span[] {
	const merged: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
		else merged.push({ ...span });
	}
	return merged;
}
