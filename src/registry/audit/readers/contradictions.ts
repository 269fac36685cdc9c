import type { Effect } from './command-data.ts';

/** A command of a script with what it does. */
export interface Done {
	line: number;
	text: string;
	effect: Effect | 'onlyReads';
}

/** What decides which part of a script runs. */
const branches = /\b(?:else|elseif|switch|function|param|goto)\b/i;

/**
 * The commands of a script, without what those do that write different data to one value where the script chooses
 * between its parts: which of them runs depends on more than the text shows.
 */
export function withoutContradictions(done: readonly Done[], script: string): readonly Done[] {
	if (!branches.test(script)) return done;
	const data = new Map<string, Set<string>>();
	const placesOf = ({ effect }: Done) =>
		typeof effect === 'string'
			? []
			: effect.slice(1).map((line) => {
					const [name = ''] = /^(?:@|"(?:[^"\\]|\\.)*")(?==)/.exec(line) ?? [];
					return { place: `${effect[0]}${name}`.toLowerCase(), written: line.slice(name.length) };
				});
	for (const { place, written } of done.flatMap(placesOf))
		data.set(place, (data.get(place) ?? new Set()).add(written));
	return done.map((each) =>
		placesOf(each).some(({ place }) => (data.get(place)?.size ?? 0) > 1)
			? { ...each, effect: 'notFollowed' as const }
			: each,
	);
}
