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
	const near = codes.filter(
		(read) =>
			!/^[23]/.test(/^(?:\d{3}|\d\.\d\.\d+)$/.exec(read.code)?.[0] ?? '') &&
			replies.has(chain.replyAt(read.start)) &&
			spans.some(({ start, end }) => read.end > start - 240 && read.start < end + 120),
	);
	const own = signature.codes.map(canonicalCode);
	const isOwn = ({ code }: CodeRead) => own.includes(code);
	// A delivery report names the code in a field of its own, away from the words.
	if (!near.some(isOwn)) near.push(...codes.filter(isOwn).slice(0, 6));
	const place = ({ code }: CodeRead) => (own.includes(code) ? own.indexOf(code) : own.length);
	const unique = new Map(near.map((read) => [read.code, read]));
	return [...unique.values()].sort((a, b) => place(a) - place(b) || b.start - a.start);
}
