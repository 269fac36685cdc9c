/** A stretch of a list that is not the same as in an earlier one. */
export interface Change<T> {
	/** Where it begins in the earlier list. */
	at: number;
	before: readonly T[];
	after: readonly T[];
}

/** The stretches in which two lists differ: what stands between the items that both have in the same order. */
export function changesBetween<T>(before: readonly T[], after: readonly T[]): Change<T>[] {
	const changes: Change<T>[] = [];
	let [a, b] = [0, 0];
	const report = (endA: number, endB: number) => {
		if (endA > a || endB > b)
			changes.push({ at: a, before: before.slice(a, endA), after: after.slice(b, endB) });
	};
	for (const [sameA, sameB] of [
		...commonItems(before, after),
		[before.length, after.length] as const,
	]) {
		report(sameA, sameB);
		[a, b] = [sameA + 1, sameB + 1];
	}
	return changes;
}

/** The places of a longest common subsequence in both lists. */
function commonItems<T>(a: readonly T[], b: readonly T[]): (readonly [number, number])[] {
	const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
	const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
	for (let i = a.length - 1; i >= 0; i--) {
		const row = lengths[i] as Uint32Array;
		for (let j = b.length - 1; j >= 0; j--) {
			row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
		}
	}
	const places: (readonly [number, number])[] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length; ) {
		if (a[i] === b[j]) places.push([i++, j++]);
		else if (at(i + 1, j) >= at(i, j + 1)) i++;
		else j++;
	}
	return places;
}
