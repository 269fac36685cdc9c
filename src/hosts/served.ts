import { filePolicyOfHost, headerPolicy, referrerPolicy, searchWorkerPolicy } from './policy.ts';

/** Where a site lives, as far as its host has to know. */
export interface Place {
	/** Path that the site lives under, with a slash at both ends. */
	base: string;
	/** Scheme, name and port: `https://example.org`. */
	origin: string;
}

/** Headers of an answer, by their names. */
export type Headers = Readonly<Record<string, string>>;

/** What is sent with some files; what a later rule says of a header replaces what an earlier one said. */
export interface Rule {
	/** Below the base: a folder with a slash at its end, or a file. */
	path: string;
	headers: Headers;
}

/**
 * Where Pagefind's worker and WebAssembly are, and the name of a file there. A worker has the policy of its own
 * response, so this folder has one of its own.
 */
export const searchEngine = { folder: 'pagefind/', file: 'pagefind.wasm' };

/** The folder of what regedit imports: all that is in it is meant to be saved, but for the list of its sums. */
const downloads = 'registry/';

/** The folder of the pocket editions: pages, and yet not to be shown from here, where they would be part of the site. */
export const pocket = 'pocket/';

/** The folders whose files are saved. Each has the list of their sums, as `sha256sum` writes it, for `sha256sum -c`. */
export const saved = [downloads, pocket] as const;

/** The list in one of these folders. */
export const sumsIn = (folder: (typeof saved)[number]) => `${folder}SHA256SUMS`;

/** The file that says which pages a browser may fetch before they are asked for. */
export const speculationRules = 'speculation-rules.json';

/** The page of every address that there is not; it speaks every language. */
export const notFound = '404.html';

/** Every answer has these. */
const everywhere = {
	'Content-Security-Policy': headerPolicy,
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': referrerPolicy,
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
	// Kept, but asked for again: a page that a browser kept for weeks names assets that are gone.
	'Cache-Control': 'no-cache',
};

/** What a server has to say, from the general to the particular. */
export function rulesFor({ base }: Pick<Place, 'base'>): readonly Rule[] {
	return [
		{
			path: '',
			// Only a header can name these rules: the policy allows no script in a page, and they count as one.
			headers: { ...everywhere, 'Speculation-Rules': `"${base}${speculationRules}"` },
		},
		// Their names hold a hash of what is in them.
		{ path: 'assets/', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
		// UTF-16: shown in a tab it would be read in the wrong encoding, and it is not there to be read.
		{ path: downloads, headers: { 'Content-Disposition': 'attachment' } },
		// What such a file may do it says itself; the policy of the pages would allow it none of its scripts.
		{
			path: pocket,
			headers: {
				'Content-Disposition': 'attachment',
				'Content-Security-Policy': filePolicyOfHost,
			},
		},
		...saved.map((folder) => ({
			path: sumsIn(folder),
			headers: {
				'Content-Type': contentTypes.txt,
				'Content-Disposition': 'inline',
				'Content-Security-Policy': headerPolicy,
			},
		})),
		{ path: searchEngine.folder, headers: { 'Content-Security-Policy': searchWorkerPolicy } },
		{
			path: speculationRules,
			headers: {
				'Content-Type': 'application/speculationrules+json',
				'Cache-Control': 'public, max-age=86400',
			},
		},
	];
}

/**
 * Content types by the end of a name. A `.reg` file is no `text/…`, because whoever passes text on may add a charset
 * to it, or change the one it has.
 */
export const contentTypes = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	json: 'application/json',
	webmanifest: 'application/manifest+json',
	xml: 'application/xml',
	svg: 'image/svg+xml',
	png: 'image/png',
	wasm: 'application/wasm',
	reg: 'application/octet-stream',
} as const satisfies Readonly<Record<string, string>>;

/** Ends of names whose files are worth compressing. What is saved stays as it is. */
export const compressible = ['html', 'css', 'js', 'json', 'svg', 'xml', 'txt', 'wasm'] as const;

/** What an address of a rule begins with, or for a file is, as a regular expression. */
export function patternOf(base: string, path: string): string {
	const literal = `${base}${path}`.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&');
	return `^${literal}${path === '' || path.endsWith('/') ? '' : '$'}`;
}

/** The headers of a rule with those that it inherits, for servers where nothing is inherited. */
export function inherited(place: Pick<Place, 'base'>, { path, headers }: Rule): Headers {
	const above = rulesFor(place).filter((rule) => path.startsWith(rule.path));
	return Object.assign({}, ...above.map((rule) => rule.headers), headers);
}
