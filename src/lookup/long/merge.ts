import type { Knowledge } from '../knowledge/knowledge.ts';
import type { CodeFound, Finding, Reading, Result, Suggestion } from '../match/result.ts';
import type { Span } from '../text/offset-map.ts';

const strengths: readonly Finding['strength'][] = ['says-so', 'points-to', 'possible'];

/**
 * One result from those of several windows, newest first: what the text supports best comes first, and of that
 * the newest. The limits are those of a single window.
 *
 * @param parts with evidence by its place in the whole text
 */
export function merge(parts: readonly Result[], { signatures }: Knowledge): Result {
	const all = mergedFindings(parts);
	const known = new Map(signatures.map((signature) => [signature.id, signature]));
	// A wrapper, or a code by itself, is left out as soon as anything else was recognised, in another window too.
	const isTelling = ({ id }: Finding) => !known.get(id)?.wrapper && !known.get(id)?.anyCode;
	const telling = all.filter(isTelling);
	const findings = (telling.length > 0 ? telling : all)
		.sort((a, b) => strengths.indexOf(a.strength) - strengths.indexOf(b.strength))
		.slice(0, 12);
	const covered = new Set(
		findings.filter(({ id }) => !known.get(id)?.anyCode).flatMap(({ codes }) => codes),
	);
	return {
		findings,
		codes: mergedCodes(parts)
			.filter(({ code }) => !covered.has(code))
			.slice(0, 20),
		suggestions: mergedSuggestions(parts)
			.filter(({ read }) => !covered.has(read))
			.slice(0, 5),
		reading: mergedReading(parts.map(({ reading }) => reading)),
		shortened: parts.some(({ shortened }) => shortened),
	};
}

function mergedFindings(parts: readonly Result[]): Finding[] {
	const findings = new Map<string, Finding>();
	for (const finding of parts.flatMap(({ findings }) => findings)) {
		const known = findings.get(finding.id);
		if (!known) {
			findings.set(finding.id, { ...finding });
			continue;
		}
		const best = [known.strength, finding.strength];
		known.strength = strengths.find((strength) => best.includes(strength)) ?? known.strength;
		known.codes = [...new Set([...known.codes, ...finding.codes])];
		known.implied = known.implied.length > 0 ? finding.implied : [];
		known.evidence = union(known.evidence, finding.evidence, 60);
	}
	return [...findings.values()];
}

function mergedCodes(parts: readonly Result[]): CodeFound[] {
	const codes = new Map<string, CodeFound>();
	for (const found of parts.flatMap((part) => part.codes)) {
		const known = codes.get(found.code);
		if (known) known.evidence = union(known.evidence, found.evidence, 20);
		else codes.set(found.code, { ...found });
	}
	return [...codes.values()];
}

function mergedSuggestions(parts: readonly Result[]): Suggestion[] {
	const all = parts.flatMap(({ suggestions }) => suggestions);
	return [...new Map(all.map((suggestion) => [suggestion.read, suggestion])).values()];
}

function mergedReading(readings: readonly Reading[]): Reading {
	const codeClass = readings.find((reading) => reading.codeClass)?.codeClass;
	return {
		hosts: [...new Set(readings.flatMap(({ hosts }) => hosts))].slice(0, 5),
		times: readings.find(({ times }) => times.length > 0)?.times ?? [],
		fields: readings.find(({ fields }) => fields.length > 0)?.fields ?? [],
		...(codeClass && { codeClass }),
	};
}

/** Both lists in order of position, without what overlaps (windows do); the newest where there are too many. */
function union(newer: readonly Span[], older: readonly Span[], most: number): Span[] {
	const merged: Span[] = [];
	for (const span of [...newer, ...older].sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
		else merged.push({ ...span });
	}
	return merged.slice(-most);
}
