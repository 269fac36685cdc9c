import type { StoredData } from '../plan/stored.ts';

/** A value as it was found. */
export interface FoundValue {
	name: string;
	data: StoredData;
}

/** A key as it was found, with its values by folded name. */
export interface FoundKey {
	key: string;
	values: Map<string, FoundValue>;
	/** Only its name, or only some of its values were shown: what else it holds is not known. */
	partial?: boolean;
}

/** A registry export, parsed. */
export interface Snapshot {
	/** By folded key, in the order in which they were read. */
	keys: Map<string, FoundKey>;
	/**
	 * What an absent value means: with `area` the export shows a whole part of the registry, so it is absent on
	 * the machine; with `key` only the keys that are named were looked at.
	 */
	shows: 'area' | 'key';
}

export function emptySnapshot(shows: Snapshot['shows'] = 'area'): Snapshot {
	return { keys: new Map(), shows };
}

/** Key and value names are compared without regard to case, as Windows does. */
export function fold(name: string): string {
	return name.toLowerCase();
}

/** The key's entry, made if need be. */
export function openKey(snapshot: Snapshot, key: string): FoundKey {
	const folded = fold(key);
	let entry = snapshot.keys.get(folded);
	if (!entry) {
		entry = { key, values: new Map() };
		snapshot.keys.set(folded, entry);
	}
	return entry;
}

export function findValue(snapshot: Snapshot, key: string, name: string): FoundValue | undefined {
	return snapshot.keys.get(fold(key))?.values.get(fold(name));
}

/** Takes the key and everything below it away. */
export function removeTree(snapshot: Snapshot, key: string): void {
	const folded = fold(key);
	for (const other of snapshot.keys.keys()) {
		if (other === folded || other.startsWith(`${folded}\\`)) snapshot.keys.delete(other);
	}
}

const roots: Record<string, string> = {
	hklm: 'HKEY_LOCAL_MACHINE',
	hkcu: 'HKEY_CURRENT_USER',
	hkcr: 'HKEY_CLASSES_ROOT',
	hku: 'HKEY_USERS',
	hkcc: 'HKEY_CURRENT_CONFIG',
};

/**
 * The key with its root in full and in capitals, or nothing where the root is none of Windows'. Windows takes
 * several backslashes for one and forgets the last, but not right after the root.
 */
export function withFullRoot(key: string): string | undefined {
	const end = key.indexOf('\\');
	const root = end < 0 ? key : key.slice(0, end);
	const full = roots[root.toLowerCase()] ?? root.toUpperCase();
	if (!Object.values(roots).includes(full)) return undefined;
	if (end < 0) return full;
	return key[end + 1] === '\\' ? undefined : full + key.slice(end).replace(/\\(?=\\|$)/g, '');
}
