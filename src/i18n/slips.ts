/**
 * Slips between two words: letters left out, added, changed or swapped with their neighbour.
 *
 * @param most what is more is not counted further
 * @returns the number of slips, or `most + 1`
 */
export function slips(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min(
				(above[j] as number) + 1,
				(row[j - 1] as number) + 1,
				(above[j - 1] as number) + same,
			);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) least = Math.min(least, (before[j - 2] as number) + 1);
			row.push(least);
		}
		if (Math.min(...row) > most) return most + 1;
		before = above;
		above = row;
	}
	return above[b.length] as number;
}
