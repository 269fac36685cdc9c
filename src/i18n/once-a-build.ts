/**
 * What was found for a key, kept: while a site is built nothing changes, and thousands of pages ask for the same. A
 * development server looks again each time.
 *
 * @example const libraryIn = onceABuild((locale: Locale) => loadLibrary(locale));
 */
export function onceABuild<T, K = void>(look: (key: K) => T): (key: K) => T {
	const found = new Map<K, T>();
	return (key) => {
		if (!import.meta.env.PROD) return look(key);
		if (!found.has(key)) found.set(key, look(key));
		return found.get(key) as T;
	};
}
