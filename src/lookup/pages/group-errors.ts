/** What a list of errors is grouped by: where a text is met, and what is behind it. */
interface Grouped {
	seenIn: readonly string[];
	causes: readonly string[];
}

export interface PlaceGroup<T> {
	place: string;
	count: number;
	families: readonly { cause: string; errors: readonly T[] }[];
}

/**
 * Errors by the place where each is met first, and there by its first cause; both in the order in which the data
 * define them. Groups that nothing belongs to are left out.
 */
export function groupErrors<T extends Grouped>(
	errors: readonly T[],
	places: readonly string[],
	causes: readonly string[],
): PlaceGroup<T>[] {
	return places.flatMap((place) => {
		const here = errors.filter(({ seenIn }) => seenIn[0] === place);
		const families = causes.flatMap((cause) => {
			const members = here.filter(({ causes: [first] }) => first === cause);
			return members.length > 0 ? [{ cause, errors: members }] : [];
		});
		return here.length > 0 ? [{ place, count: here.length, families }] : [];
	});
}
