import type { Chain } from '../extract/chain.ts';
import type { CodeRead } from '../extract/code.ts';
import { canonicalCode } from '../knowledge/canonical-code.ts';
import type { Span } from '../text/offset-map.ts';
import type { Ranked } from './rank.ts';

/** The codes that belong to a finding: its own in the order of its signature, then those around them. */
export function codesOf(
	{ signature, matches }: Ranked,
	codes: readonly CodeRead[],
	chain: Chain,
): CodeRead[] {
	const replies = new Set(matches.map((match) => chain.replyAt((match.parts[0] as Span).start)));
	const spans = matches.flatMap(({ parts, codes }) => [...parts, ...codes]);
	const near = codesNear(spans, codes).filter(
		(read) => replies.has(chain.replyAt(read.start)) && !isSuccess(read),
	);
	const own = signature.codes.map(canonicalCode);
	const isOwn = ({ code }: CodeRead) => own.includes(code);
	// A delivery report names the code in a field of its own, away from the words.
	if (!near.some(isOwn)) near.push(...codes.filter(isOwn).slice(0, 6));
	const place = ({ code }: CodeRead) => (own.includes(code) ? own.indexOf(code) : own.length);
	const unique = new Map(near.map((read) => [read.code, read]));
	return [...unique.values()].sort((a, b) => place(a) - place(b) || b.start - a.start);
}

function isSuccess({ code }: CodeRead): boolean {
	return /^(?:[23]\d\d|[23]\.\d\.\d+)$/.test(code);
}

/**
 * The codes not far before or behind a span. A long log has thousands of both, so that they are passed side by side,
 * each once.
 *
 * @param codes in order of position
 */
function codesNear(spans: readonly Span[], codes: readonly CodeRead[]): CodeRead[] {
	const stretches = spans
		.map(({ start, end }) => ({ start: start - 240, end: end + 120 }))
		.sort((a, b) => a.end - b.end);
	// From the last on, so that the first that ends behind a code is also the one that begins first of those.
	for (let index = stretches.length - 2; index >= 0; index--) {
		const [stretch, next] = stretches.slice(index, index + 2) as [Span, Span];
		if (next.start < stretch.start) stretch.start = next.start;
	}
	let first = 0;
	return codes.filter((read) => {
		while (first < stretches.length && (stretches[first] as Span).end <= read.start) first++;
		const stretch = stretches[first];
		return stretch !== undefined && read.end > stretch.start;
	});
}
