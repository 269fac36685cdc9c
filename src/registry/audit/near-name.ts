/** Names of families of protocols: another number behind one is another protocol, no slip. */
const families = /^(?:d?tls|ssl|pct)$/;

/**
 * The name that a slip of the hand made another of: other marks or spaces, a `v` before the version, or of its letters
 * one or two wrong, missing, doubled or exchanged. The digits must be the same. Nothing where it may be meant as it is.
 *
 * @param name folded
 */
export function nearName(name: string, right: readonly string[]): string | undefined {
	if (name.length > 60) return undefined;
	const own = partsOf(name);
	const near = right.filter((candidate) => {
		const other = partsOf(candidate.toLowerCase());
		if (own.digits !== other.digits) return false;
		if (own.letters === other.letters) return true;
		if (families.test(own.letters) || own.letters.length < 3) return false;
		return distance(own.letters, other.letters) <= (other.letters.length > 9 ? 2 : 1);
	});
	return near.length === 1 ? near[0] : undefined;
}

function partsOf(name: string): { letters: string; digits: string } {
	const bare = name.replace(/^(d?tls|ssl|pct)[\W_]*v(?:er(?:sion)?)?[\W_]*(?=\d)/, '$1');
	return { letters: bare.replace(/[\P{L}]/gu, ''), digits: bare.replace(/\D/g, '') };
}

/** How many letters were added, left out, mistaken, or exchanged with the next. */
function distance(one: string, other: string): number {
	let before: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let i = 1; i <= one.length; i++) {
		const row = [i];
		for (let j = 1; j <= other.length; j++) {
			const isSame = one[i - 1] === other[j - 1];
			const isSwapped =
				i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
			row[j] = Math.min(
				(last[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(last[j - 1] ?? 0) + (isSame ? 0 : 1),
				isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
			);
		}
		[before, last] = [last, row];
	}
	return last[other.length] ?? 0;
}
