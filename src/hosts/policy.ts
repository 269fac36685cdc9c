/**
 * The Content-Security-Policy of every page: nothing but this origin's own files. Pasted text cannot run,
 * and nothing that a reader types can leave. Workers, that of the pages that a device keeps too, are scripts to it:
 * without a `worker-src` browsers go by `script-src`.
 */
const directives = {
	'default-src': "'none'",
	'script-src': "'self'",
	'style-src': "'self'",
	'img-src': "'self'",
	'connect-src': "'self'",
	'manifest-src': "'self'",
	'form-action': "'self'",
	'base-uri': "'none'",
};

/** Only a header can say this; browsers ignore it in a page. */
const headerOnly = { 'frame-ancestors': "'none'" };

const write = (policy: Record<string, string>) =>
	Object.entries(policy)
		.map(([name, value]) => `${name} ${value}`)
		.join('; ');

/** The policy as it stands in the page. */
export const pagePolicy = write(directives);

/** No page tells another site where its reader comes from; said by header and page. */
export const referrerPolicy = 'no-referrer';

/** The same policy as a header, with what only a header can say. */
export const headerPolicy = write({ ...directives, ...headerOnly });

/**
 * The policy of Pagefind's worker, which alone may compile WebAssembly. A worker has the policy of its own
 * response, not of the page that starts it.
 */
export const searchWorkerPolicy = write({
	'default-src': "'none'",
	'script-src': "'self' 'wasm-unsafe-eval'",
	'connect-src': "'self'",
});

/**
 * The policy of a file that is opened from a disk: there is no origin, so that what it holds is allowed by what it is.
 * It starts a worker of its own script, which is in memory, and nothing else.
 *
 * @param scripts their hashes, as a policy names them
 * @param styles likewise
 */
export const filePolicy = (scripts: readonly string[], styles: readonly string[]) =>
	write({
		'default-src': "'none'",
		'script-src': scripts.join(' '),
		'style-src': styles.join(' '),
		'img-src': 'data:',
		'worker-src': 'blob:',
		'form-action': "'none'",
		'base-uri': "'none'",
		'require-trusted-types-for': "'script'",
		'trusted-types': 'pocket-worker',
	});

/** What a host says of such a file beside its own policy, which knows its scripts. */
export const filePolicyOfHost = write({
	'form-action': "'none'",
	'base-uri': "'none'",
	...headerOnly,
});
