import type { Cause } from './cause.ts';
import { type CodeRead, canonicalCode, isEnhanced } from './code.ts';
import { type Extract, extract, replyOf } from './extract.ts';
import { fold } from './fold.ts';
import type { Knowledge, KnownCode } from './knowledge.ts';
import { matchSignatures } from './match.ts';
import { nearCodes } from './near.ts';
import { normalise } from './normalise.ts';
import type { OffsetMap, Span } from './offset-map.ts';
import { indexPhrases, type PhraseIndex } from './phrase-index.ts';
import { codesOf, type Ranked, rank, type Strength } from './rank.ts';
import { indexRegistries, type RegistryIndex } from './registry-index.ts';

/** A signature recognised in a text. */
export interface Finding {
	/** The signature's id; its prose is looked up by it. */
	id: string;
	/** The likeliest first; `undetermined` first means that the text alone does not tell. */
	causes: Cause[];
	strength: Strength;
	/** The codes read in and around it, its own first. */
	codes: string[];
	/** The codes it stands for, where none of them is in the text; else empty. */
	implied: string[];
	/** Where it stands in the text as pasted: in order, without overlap, none empty. At least one. */
	evidence: Span[];
}

/** A registered code of the text that no finding covers. */
export interface CodeFound {
	code: string;
	/** Its registrations, the one that fits best first. Never empty. */
	known: readonly KnownCode[];
	/** It was mistyped (`4.4 2`), and is shown as it was meant. */
	mended: boolean;
	evidence: Span[];
}

/** An unknown code, and the known ones that are one slip away. */
export interface Suggestion {
	read: string;
	codes: string[];
	evidence: Span;
}

/** What stands in a text, whether or not it was recognised. */
export interface Reading {
	hosts: string[];
	times: string[];
	/** Exchange's fields: `FQDN`, `LRT`, `LastAttemptedServerName` and so on. */
	fields: { name: string; value: string }[];
	/** By the first digit of the last code: 2 success, 4 temporary, 5 permanent. */
	codeClass?: 'success' | 'temporary' | 'permanent';
}

export interface Result {
	findings: Finding[];
	codes: CodeFound[];
	suggestions: Suggestion[];
	reading: Reading;
	/** The text was longer than is read; its middle was left out. */
	shortened: boolean;
}

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
	const ranked = rank(matches, extracted.chain);
	const covered = new Set<string>();
	const findings = ranked.map((each) => {
		const codes = codesOf(each, extracted.codes, extracted.chain, canonicalCode);
		for (const { code } of codes) covered.add(code);
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

function finding(ranked: Ranked, codes: readonly CodeRead[], origin: OffsetMap): Finding {
	const { signature, strength, matches } = ranked;
	const spans = matches.flatMap(({ parts, codes }) => [...parts, ...codes]);
	const own = new Set(signature.codes.map(canonicalCode));
	const shown = codes.map((read) => read.shown ?? ownForm(signature.codes, read.code));
	return {
		id: signature.id,
		causes: signature.causes,
		strength,
		codes: [...new Set(shown)],
		implied: codes.some(({ code }) => own.has(code)) ? [] : signature.codes,
		evidence: merge(spans.slice(0, 60).map((span) => origin.locate(span))),
	};
}

function ownForm(codes: readonly string[], canonical: string): string {
	return codes.find((code) => canonicalCode(code) === canonical) ?? canonical;
}

function codesFound(
	{ codes }: Extract,
	covered: ReadonlySet<string>,
	registries: RegistryIndex,
	origin: OffsetMap,
): CodeFound[] {
	const found = new Map<string, CodeFound>();
	codes.forEach((read, index) => {
		if (covered.has(read.code)) return;
		const evidence = origin.locate(read);
		const before = found.get(read.code);
		if (before) {
			if (before.evidence.length < 20) before.evidence.push(evidence);
			return;
		}
		const known = registries.find(read.code, replyOf(codes, index));
		if (known.length === 0) return;
		const code = read.shown ?? read.code;
		found.set(read.code, { code, known, mended: read.mended ?? false, evidence: [evidence] });
	});
	const all = [...found.values()];
	const failures = all.filter(({ code }) => !/^(?:[23]\d\d|2\.\d\.\d+)$/.test(code));
	const telling = failures.length > 0 || covered.size > 0 ? failures : all;
	// Beside an enhanced code a reply code adds nothing but its class.
	return telling
		.sort((a, b) => Number(isEnhanced(b.code)) - Number(isEnhanced(a.code)))
		.slice(0, 20);
}

function suggestions(
	{ codes }: Extract,
	covered: ReadonlySet<string>,
	registries: RegistryIndex,
	origin: OffsetMap,
): Suggestion[] {
	const found = new Map<string, Suggestion>();
	for (const read of codes.slice(0, 500)) {
		if (found.size === 5) break;
		if (/^\d{3}$/.test(read.code) || covered.has(read.code) || found.has(read.code)) continue;
		if (registries.has(read.code)) continue;
		const near = nearCodes(read.code, registries);
		if (near.length === 0) continue;
		found.set(read.code, { read: read.code, codes: near, evidence: origin.locate(read) });
	}
	return [...found.values()];
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
