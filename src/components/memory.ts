/** Remembers a choice of the reader, or forgets it where it is empty. Storage may be off limits (private windows). */
export function remember(key: string, choice: string): void {
	try {
		if (choice) localStorage.setItem(key, choice);
		else localStorage.removeItem(key);
	} catch {}
}

/** A choice that was remembered; `null` where there is none, or where storage is off limits. */
export function remembered(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}
