/**
 * Which blocks of another language belong beside which of one's own: one each, in order, since translations have the
 * structure of their source. Where a section differs (a translation is outdated), all of it stands at its end.
 *
 * @param own, other names of elements in reading order; sections begin with `H2`
 * @returns for each own block the indexes of the others
 * @example align(['H1', 'P'], ['H1', 'P']) // [[0], [1]]
 */
export function align(own: readonly string[], other: readonly string[]): number[][] {
	const beside: number[][] = own.map(() => []);
	const [ours, theirs] = [sectionsOf(own), sectionsOf(other)];
	const isAlike = ours.length === theirs.length;
	for (const [at, section] of (isAlike ? ours : [own.map((_, index) => index)]).entries()) {
		const others = isAlike ? (theirs[at] ?? []) : other.map((_, index) => index);
		const names = (list: readonly string[], indexes: readonly number[]) =>
			indexes.map((index) => list[index]).join();
		if (names(own, section) === names(other, others))
			for (const [place, index] of section.entries()) beside[index]?.push(others[place] as number);
		else beside[section.at(-1) ?? 0]?.push(...others);
	}
	return beside;
}

function sectionsOf(names: readonly string[]): number[][] {
	const sections: number[][] = [[]];
	for (const [index, name] of names.entries()) {
		if (name === 'H2') sections.push([]);
		sections.at(-1)?.push(index);
	}
	return sections;
}
