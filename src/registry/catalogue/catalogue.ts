import type { Exchange, Preset, Review, Setting, Windows } from './schema.ts';

/** All data of the registry workshop, in the order of the files. */
export interface Catalogue {
	settings: readonly Setting[];
	presets: readonly Preset[];
	windows: readonly Windows[];
	exchange: readonly Exchange[];
	review: Review;
}

/** The entry with this id. Ids are checked where choices are parsed, so a missing one is a fault of the program. */
export function byId<T extends { id: string }>(entries: readonly T[], id: string): T {
	const entry = entries.find((candidate) => candidate.id === id);
	if (!entry) throw new RangeError(`no entry with the id "${id}"`);
	return entry;
}
