const storageKey = 'handshake-locale';

/** Storage may be off limits (private windows, strict settings); then nothing is remembered. */
export function rememberLocale(tag: string): void {
	try {
		localStorage.setItem(storageKey, tag);
	} catch {}
}

export function rememberedLocale(): string | null {
	try {
		return localStorage.getItem(storageKey);
	} catch {
		return null;
	}
}

/**
 * The first of the wanted languages that is offered: an exact match, or the same language in another
 * region or script (RFC 4647, lookup: `bg-BG` falls back to `bg`).
 *
 * @param wanted BCP 47 tags, the most wanted first; old tags such as `iw` are understood
 */
export function bestLocale<T extends string>(
	wanted: readonly string[],
	offered: readonly T[],
): T | undefined {
	for (const tag of wanted) {
		let parts: string[];
		try {
			parts = (Intl.getCanonicalLocales(tag)[0] ?? tag).split('-');
		} catch {
			continue;
		}
		for (; parts.length > 0; parts.pop()) {
			const found = offered.find((locale) => locale === parts.join('-'));
			if (found) return found;
		}
	}
	return undefined;
}
