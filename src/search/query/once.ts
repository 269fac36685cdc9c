/** Keeps what was loaded; what failed is loaded anew at the next use. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
	let loaded: Promise<T> | undefined;
	return () => {
		loaded ??= load();
		loaded.catch(() => {
			loaded = undefined;
		});
		return loaded;
	};
}
