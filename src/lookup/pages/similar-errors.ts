interface Comparable {
	id: string;
	causes: readonly string[];
	codes: readonly string[];
}

const most = 5;

/** Errors that a reader may take for this one: a shared code counts more than the same first cause. */
export function similarTo<T extends Comparable>(error: T, all: readonly T[]): T[] {
	const likeness = (other: T) =>
		2 * other.codes.filter((code) => error.codes.includes(code)).length +
		(other.causes[0] === error.causes[0] ? 1 : 0);
	return all
		.filter(({ id }) => id !== error.id)
		.map((other) => ({ other, like: likeness(other) }))
		.filter(({ like }) => like > 0)
		.sort((a, b) => b.like - a.like)
		.slice(0, most)
		.map(({ other }) => other);
}
