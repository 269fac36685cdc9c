import type { readPaste, Snapshot } from '../registry/core.ts';

/** What an importer does with one line of registry instructions. */
export interface Effect {
	kind: 'opens' | 'sets' | 'noEffect';
	/** The line as it stands there. */
	text: string;
	key: string;
	/** Whether the English names that key too. */
	isKnown: boolean;
	/** Why it has no effect. */
	why?: string;
}

export interface RegistryEffect {
	effects: readonly Effect[];
	/** Values that are set as the English asks, of so many that it asks for. */
	done: number;
	of: number;
}

/**
 * What an import of translated registry instructions does, beside what the English asks for.
 *
 * @param read the reader of the registry audit
 */
export function registryEffect(
	target: string,
	english: string,
	read: typeof readPaste,
): RegistryEffect {
	const [paste, right] = [read(target), read(english)];
	const wanted = valuesIn(right.snapshot);
	const set = valuesIn(paste.snapshot);
	return {
		effects: paste.steps.map(({ text, key = '', name, skipped }) => ({
			kind: skipped ? 'noEffect' : name === undefined ? 'opens' : 'sets',
			text,
			key,
			isKnown: right.snapshot.keys.has(key.toLowerCase()),
			...(skipped && { why: skipped }),
		})),
		done: [...wanted].filter((value) => set.has(value)).length,
		of: wanted.size,
	};
}

/** Keys, names and data, as an importer compares them. */
function valuesIn({ keys }: Snapshot): Set<string> {
	return new Set(
		[...keys].flatMap(([key, { values }]) =>
			[...values].map(([name, { data }]) => JSON.stringify([key, name, data])),
		),
	);
}
