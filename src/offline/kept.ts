/** What a reader's device keeps of a build, in one language; the worker of that language has it as `kept`. */
export interface Kept {
	locale: string;
	/** Of all that is listed; two builds with the same digest are the same, byte for byte. */
	digest: string;
	/** Of all files, as they are and not as they are sent. */
	bytes: number;
	/** Path below the base (a page by its address), size in bytes, SHA-256 in Base64. */
	files: readonly (readonly [path: string, bytes: number, sum: string])[];
}

/** What a worker says while it fetches. */
export interface Progress {
	keeping: string;
	done: number;
	bytes: number;
}

/**
 * Below the base, because a worker answers for what lies beside it and below: the language's pages, and the scripts
 * and workers that all languages share.
 */
export const workerOf = (locale: string) => `offline-${locale}.js`;

/** The names of caches begin like this; what follows the base is the digest of a build. */
export const cachePrefix = (base: string) => `handshake ${base} `;
