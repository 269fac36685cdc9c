import { isEnhanced } from '../extract/code.ts';
import { type Extract, replyOf } from '../extract/extract.ts';
import type { RegistryIndex } from '../extract/registry-index.ts';
import type { Origin } from '../text/normalise.ts';
import { nearCodes } from './near.ts';
import type { CodeFound, Suggestion } from './result.ts';

/** The registered codes of a text that no finding covers, enhanced codes first; at most 20. */
export function codesFound(
	{ codes }: Extract,
	covered: ReadonlySet<string>,
	registries: RegistryIndex,
	origin: Origin,
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

/** What was probably meant by the unknown codes of a text; at most five. */
export function suggestions(
	{ codes }: Extract,
	covered: ReadonlySet<string>,
	registries: RegistryIndex,
	origin: Origin,
): Suggestion[] {
	const found = new Map<string, Suggestion>();
	for (const read of codes.slice(0, 500)) {
		if (found.size === 5) break;
		// A reply and an enhanced code are well formed: unknown, but no slip.
		if (
			/^\d{3}$/.test(read.code) ||
			isEnhanced(read.code) ||
			covered.has(read.code) ||
			found.has(read.code)
		)
			continue;
		if (registries.has(read.code)) continue;
		const near = nearCodes(read.code, registries);
		if (near.length === 0) continue;
		found.set(read.code, { read: read.code, codes: near, evidence: origin.locate(read) });
	}
	return [...found.values()];
}
