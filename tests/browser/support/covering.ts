/** A page, and what it has that a test may go by. */
interface Traits<Trait> {
	path: string;
	traits: Iterable<Trait>;
}

/** Paths of pages that have, all together, every trait that any of them has; the richest come first. */
export function coveringAll<Trait>(pages: readonly Traits<Trait>[]): string[] {
	const known = new Set<Trait>();
	return pages
		.map(({ path, traits }) => ({ path, traits: [...traits] }))
		.sort((a, b) => b.traits.length - a.traits.length)
		.filter(({ traits }) => {
			const before = known.size;
			for (const trait of traits) known.add(trait);
			return known.size > before;
		})
		.map(({ path }) => path);
}
