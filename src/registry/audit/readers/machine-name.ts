/** Names under which a machine speaks of itself. */
const local = /^(?:localhost|\.|127\.0\.0\.1|::1)$/i;

/** A name as it is compared: nothing for the machine that the text was printed on. */
export function machineOf(name = ''): string {
	return local.test(name) ? '' : name;
}

/** Something for each machine. A name without a domain and the same with one are of one machine. */
export class ByMachine<Item extends { name: string }> {
	private readonly items = new Map<string, Item[]>();
	private readonly make: (name: string) => Item;

	/** @param make what there is for a machine at first */
	constructor(make: (name: string) => Item) {
		this.make = make;
	}

	/** In the order in which they were first asked for. */
	get all(): Item[] {
		return [...this.items.values()].flat();
	}

	/** What there is for a machine, under the longest of its names. */
	of(name: string): Item {
		const folded = name.toLowerCase();
		const isAddress = /^[\d.]+$|:/.test(folded);
		const first = isAddress ? folded : (folded.split('.')[0] as string);
		const alike = this.items.get(first) ?? [];
		const item = alike.find((each) => isSame(each.name.toLowerCase(), folded));
		if (item) {
			if (name.length > item.name.length) item.name = name;
			return item;
		}
		const made = this.make(name);
		this.items.set(first, [...alike, made]);
		return made;
	}
}

function isSame(one: string, other: string): boolean {
	return one === other || !one.includes('.') || !other.includes('.');
}
