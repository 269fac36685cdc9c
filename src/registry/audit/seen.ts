import { type FoundValue, fold, parentOf, pathTo, placeOf, type Snapshot } from './snapshot.ts';

/**
 * What a snapshot proves of one value. `exact`: an undo can bring back exactly this state, because the type of the
 * data was printed, or because of an absent value it is known which of the keys above it are there.
 */
export type SeenValue =
	| { is: 'there'; value: FoundValue; exact: boolean }
	| { is: 'absent'; exact: boolean }
	| { is: 'unseen'; why: 'notShown' | 'denied' | 'differs' };

export type SeenKey = 'there' | 'absent' | 'unseen';

export interface Sight {
	value(key: string, name: string): SeenValue;
	key(key: string): SeenKey;
	/** Whether all keys right below this one were shown. */
	showsBelow(key: string): boolean;
	/** Whether it is known that no key stands below this one. */
	isLeaf(key: string): boolean;
	/** The keys that a write into this one makes, from the top down; nothing where that is not known. */
	madeBy(key: string): readonly string[] | undefined;
}

/** Keys that Windows makes itself, with nothing in them: nobody who has the rest lacks these. */
const alwaysThere =
	/\\(?:securityproviders\\schannel(?:\\(?:protocols|ciphers|hashes))?|software(?:\\wow6432node)?\\microsoft(?:\\\.netframework|\\windows\\currentversion\\internet settings)?)$/;

/** What may be concluded from a snapshot. The only place that tells what is absent from what was not shown. */
export function sightOf(snapshot: Snapshot): Sight {
	const { keys, absent, blank, denied } = snapshot;
	const above = new Set<string>();
	for (const folded of keys.keys()) {
		if (!above.has(parentOf(folded))) for (const path of pathTo(parentOf(folded))) above.add(path);
	}
	const isThere = (folded: string) => keys.has(folded) || above.has(folded);
	const keyIs = (folded: string): SeenKey => {
		const path = pathTo(folded);
		if (path.some((part) => absent.has(part))) return 'absent';
		if (isThere(folded)) return 'there';
		if (path.some((part) => keys.get(part)?.below === 'tree')) return 'absent';
		const last = path.findLastIndex(isThere);
		if (keys.get(path[last] as string)?.below === 'names') return 'absent';
		return alwaysThere.test(folded) ? 'there' : 'unseen';
	};
	const madeBy = (key: string): string[] | undefined => {
		const path = pathTo(key);
		const first = path.findLastIndex((part) => keyIs(fold(part)) !== 'absent');
		const isKnown = first >= 0 && keyIs(fold(path[first] as string)) === 'there';
		return isKnown ? path.slice(first + 1) : undefined;
	};
	const showsBelow = (key: string) =>
		keys.get(fold(key))?.below !== undefined ||
		pathTo(fold(key)).some((part) => keys.get(part)?.below === 'tree');
	return {
		key: (key) => keyIs(fold(key)),
		madeBy,
		showsBelow,
		isLeaf: (key) => !above.has(fold(key)) && showsBelow(key),
		value(key, name) {
			if (snapshot.isMixed) return { is: 'unseen', why: 'differs' };
			const found = keys.get(fold(key));
			const value = found?.values.get(fold(name));
			if (value) return { is: 'there', value, exact: value.unsure === undefined };
			if (found?.isWhole) return { is: 'absent', exact: true };
			if (blank.has(placeOf(key, name))) return { is: 'absent', exact: false };
			if (keyIs(fold(key)) === 'absent') return { is: 'absent', exact: madeBy(key) !== undefined };
			const isDenied = pathTo(fold(key)).some((part) => denied.has(part));
			return { is: 'unseen', why: isDenied ? 'denied' : 'notShown' };
		},
	};
}
