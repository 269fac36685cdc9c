const length = 2_000_000;

/** Texts that a careless pattern would need hours for: one unit over and over, by name. */
export function hostileTexts(): ReadonlyMap<string, string> {
	const units = ['a', '4.4.2 ', '421 4.4 ', '->', '<a ', '&amp;', '=3D', 'a.', '0x8009', '{LED='];
	return new Map(
		units.map((unit) => [
			`2 MB of ${JSON.stringify(unit)}`,
			unit.repeat(Math.floor(length / unit.length)),
		]),
	);
}
