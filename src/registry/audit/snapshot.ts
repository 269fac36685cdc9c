import type { StoredData } from '../plan/stored.ts';

/** A value as it was found. */
export interface FoundValue {
	name: string;
	data: StoredData;
	/** No undo could bring it back exactly: the listing does not print its type, or an import would change its bytes. */
	unsure?: 'type' | 'bytes';
}

/** A key as it was found, with its values by folded name. */
export interface FoundKey {
	key: string;
	values: Map<string, FoundValue>;
	/** Every value it has was shown. Without this, a value that is not here may be there all the same. */
	isWhole?: boolean;
	/** Every key below it was shown, or the names of those directly below it. */
	below?: 'tree' | 'names';
}

/** What a text proves of a registry. What stands in none of these was not seen. */
export interface Snapshot {
	/** Keys that are there, by folded key, in the order in which they were read. */
	keys: Map<string, FoundKey>;
	/** Folded keys that are not there, and so nothing below them. */
	absent: Set<string>;
	/** `placeOf` values that were asked for by name and are not there, or print as nothing. */
	blank: Set<string>;
	/** Folded keys that the reader of the registry had no right to see. */
	denied: Set<string>;
	/** What a tool of Microsoft's concluded of a protocol, by its folded key, where values alone do not show it. */
	reported: Map<string, 'halfDisabled' | 'mismatch'>;
	/** `import`: not what a machine has, but what instructions would make of an empty registry. */
	of: 'machine' | 'import';
	/** Two listings contradict each other: it is of several servers or several moments, and proves nothing of one. */
	isMixed: boolean;
}

/** A snapshot of which nothing was seen yet. */
export function emptySnapshot(of: Snapshot['of'] = 'machine'): Snapshot {
	return {
		keys: new Map(),
		absent: new Set(),
		blank: new Set(),
		denied: new Set(),
		reported: new Map(),
		of,
		isMixed: false,
	};
}

/** Key and value names are compared without regard to case, as Windows does. */
export function fold(name: string): string {
	return name.toLowerCase();
}

/** One name for a value in its key. */
export function placeOf(key: string, name: string): string {
	return `${fold(key)}\n${fold(name)}`;
}

/** The key's entry, made if need be. */
export function openKey(snapshot: Snapshot, key: string): FoundKey {
	const folded = fold(key);
	let entry = snapshot.keys.get(folded);
	if (!entry) {
		entry = { key, values: new Map() };
		snapshot.keys.set(folded, entry);
		if (snapshot.absent.size > 0) {
			for (const path of pathTo(folded)) snapshot.absent.delete(path);
		}
	}
	return entry;
}

/** A value as it was found; nothing where it was not seen. */
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

/** Notes that the key is not there. */
export function markAbsent(snapshot: Snapshot, key: string): void {
	removeTree(snapshot, key);
	snapshot.absent.add(fold(key));
}

/** A key and all above it, from the root down. */
export function pathTo(key: string): string[] {
	const path: string[] = [];
	for (let end = key.indexOf('\\'); end >= 0; end = key.indexOf('\\', end + 1))
		path.push(key.slice(0, end));
	return [...path, key];
}

/** The key above a key; empty above a root. */
export function parentOf(key: string): string {
	return key.slice(0, Math.max(key.lastIndexOf('\\'), 0));
}

const roots: Record<string, string> = {
	hklm: 'HKEY_LOCAL_MACHINE',
	hkcu: 'HKEY_CURRENT_USER',
	hkcr: 'HKEY_CLASSES_ROOT',
	hku: 'HKEY_USERS',
	hkcc: 'HKEY_CURRENT_CONFIG',
};

/** Levels of the registry. Source: "Registry Element Size Limits". */
const deepest = 512;

/**
 * The key with its root in full and in capitals, or nothing where the root is none of Windows' or the key deeper than
 * any. Windows takes several backslashes for one and forgets the last, but not right after the root.
 */
export function withFullRoot(key: string): string | undefined {
	const end = key.indexOf('\\');
	const root = end < 0 ? key : key.slice(0, end);
	const full = roots[root.toLowerCase()] ?? root.toUpperCase();
	if (!Object.values(roots).includes(full)) return undefined;
	if (end < 0) return full;
	const whole = full + key.slice(end).replace(/\\(?=\\|$)/g, '');
	return key[end + 1] === '\\' || whole.split('\\').length > deepest ? undefined : whole;
}
