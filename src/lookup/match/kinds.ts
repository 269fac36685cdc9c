import { type Cause, ofTls } from '../knowledge/cause.ts';
import type { Match } from './match.ts';

/** As far as the words around an open finding may belong to it. */
const reach = 400;

/**
 * The words of a kind of failure count only where no known wording or code of one meaning names the cause: they were
 * never seen in this text, and whatever was seen is surer.
 */
export function withoutKinds(matches: readonly Match[]): readonly Match[] {
	const kinds = matches.filter(({ isKind }) => isKind);
	if (kinds.length === 0) return matches;
	const known = matches.filter(({ isKind }) => !isKind);
	const dropped = new Set(kinds.filter((kind) => known.some((match) => outranks(match, kind))));
	return matches.filter((match) => !dropped.has(match));
}

/** Whether a known match leaves nothing for the words of a kind to say. */
function outranks(known: Match, kind: Match): boolean {
	const { id, causes, wrapper } = known.signature;
	if (known.signature === kind.signature) return true;
	if (wrapper || kind.signature.supersedes?.includes(id)) return false;
	if (causes[0] !== 'undetermined') return true;
	// A broken handshake that names no reason may stand beside words that do, and in a log far from those of another.
	return (
		causes.some((cause) => ofTls.has(cause)) && Math.abs(startOf(known) - startOf(kind)) > reach
	);
}

function startOf({ parts }: Match): number {
	return parts[0]?.start ?? 0;
}

/** Findings of which only the kinds were recognised leave the cause open as soon as they contradict each other. */
export function leftOpen<R extends { matches: readonly Match[]; causes: Cause[] }>(
	ranked: R[],
): R[] {
	const kinds = ranked.filter(({ matches }) => matches.every(({ isKind }) => isKind));
	if (new Set(kinds.map(({ causes }) => causes[0])).size < 2) return ranked;
	return ranked.map((each) =>
		kinds.includes(each)
			? { ...each, strength: 'possible', causes: ['undetermined', ...each.causes] }
			: each,
	);
}
