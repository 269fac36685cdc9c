import { compatible, isEmptyText, surer } from './same-data.ts';
import {
	emptySnapshot,
	type FoundKey,
	fold,
	openKey,
	parentOf,
	pathTo,
	placeOf,
	type Snapshot,
} from './snapshot.ts';

/**
 * What several listings prove together. Each is held against those before it: where one shows what another proves
 * to be absent, or other data in the same place, they are not of one server at one moment.
 */
export class Known {
	readonly snapshot: Snapshot = emptySnapshot();
	/** The folded keys right below each that is there. */
	private readonly children = new Map<string, Set<string>>();

	/** Takes the time that the news take to read, not what is known already. */
	add(news: Snapshot): void {
		const { snapshot } = this;
		snapshot.isMixed ||= news.isMixed || this.contradicts(news);
		for (const { key, values, isWhole, below } of news.keys.values()) {
			const own = openKey(snapshot, key);
			this.noteAbove(fold(key));
			if (isWhole) own.isWhole = true;
			if (below && own.below !== 'tree') own.below = below;
			for (const [name, value] of values) {
				own.values.set(name, surer(own.values.get(name), value));
				snapshot.blank.delete(placeOf(key, name));
			}
		}
		for (const part of ['absent', 'denied'] as const)
			for (const key of news[part]) snapshot[part].add(key);
		for (const place of news.blank) {
			const [key = '', name = ''] = place.split('\n');
			if (!snapshot.keys.get(key)?.values.has(name)) snapshot.blank.add(place);
		}
		for (const [key, verdict] of news.reported) snapshot.reported.set(key, verdict);
	}

	private noteAbove(folded: string): void {
		for (let key = folded, parent = parentOf(key); parent; key = parent, parent = parentOf(key)) {
			const known = this.children.get(parent);
			if (known?.has(key)) return;
			if (known) known.add(key);
			else this.children.set(parent, new Set([key]));
		}
	}

	private isThere(folded: string): boolean {
		return this.snapshot.keys.has(folded) || this.children.has(folded);
	}

	private contradicts(news: Snapshot): boolean {
		const { keys } = this.snapshot;
		if ([...news.absent].some((key) => this.isThere(key))) return true;
		const isHidden = ([place, name]: [string, string]) => {
			const value = keys.get(place)?.values.get(name);
			return value !== undefined && !isEmptyText(value);
		};
		if ([...news.blank].some((place) => isHidden(place.split('\n') as [string, string])))
			return true;
		const shown = new Set([...news.keys.keys()].flatMap(pathTo));
		return [...news.keys].some(
			([folded, key]) =>
				(this.isThere(folded) ? this.differs(folded, key) : this.isProvedAbsent(folded)) ||
				this.isBelowMissing(folded, key.below, shown),
		);
	}

	/** Whether the values of a key are not the ones that are known of it. */
	private differs(folded: string, { key, values, isWhole }: FoundKey): boolean {
		const known = this.snapshot.keys.get(folded);
		const isOther = [...values].some(([name, value]) => {
			const before = known?.values.get(name);
			if (before) return !compatible(before, value);
			return known?.isWhole || (this.snapshot.blank.has(placeOf(key, name)) && !isEmptyText(value));
		});
		return (
			isOther || (!!isWhole && [...(known?.values.keys() ?? [])].some((name) => !values.has(name)))
		);
	}

	private isProvedAbsent(folded: string): boolean {
		const { keys, absent } = this.snapshot;
		const path = pathTo(folded);
		if (path.some((part) => absent.has(part) || keys.get(part)?.below === 'tree')) return true;
		const last = path.findLast((part) => this.isThere(part)) ?? '';
		return keys.get(last)?.below === 'names';
	}

	/** Whether a key is known that the news do not show, although they show all below this one. */
	private isBelowMissing(
		folded: string,
		below: FoundKey['below'],
		shown: ReadonlySet<string>,
	): boolean {
		if (below === undefined) return false;
		return [...(this.children.get(folded) ?? [])].some(
			(child) =>
				!shown.has(child) || (below === 'tree' && this.isBelowMissing(child, below, shown)),
		);
	}
}
