/// <reference lib="webworker" />
import { cachePrefix, type Kept, type Progress } from './kept.ts';

/**
 * Answers for the site in one language from what the device keeps. A build puts the list of its files before it, so
 * that each build is a worker of its own: browsers notice it by themselves, fetch what it lists, and give it the pages
 * when no page of the one before is open. So every page and all that it loads are of one build.
 */
declare const kept: Kept;
declare const self: ServiceWorkerGlobalScope;

const base = new URL('./', location.href).pathname;
const prefix = cachePrefix(base);
const cacheName = prefix + kept.digest;
/** Put into a cache last of all: one without it was left half full. */
const whole = `${base}?whole`;

const files = new Map(kept.files.map(([path, bytes, sum]) => [base + path, { bytes, sum }]));

self.addEventListener('install', (event) => event.waitUntil(fill()));

self.addEventListener('activate', (event) => event.waitUntil(removeEarlier()));

self.addEventListener('fetch', (event) => {
	const { method, url } = event.request;
	const { origin, pathname } = new URL(url);
	if (method !== 'GET' || origin !== location.origin || !files.has(pathname)) return;
	event.respondWith(
		caches
			.match(pathname, { cacheName })
			// Taken off the device while the page was open.
			.then((response) => response ?? fetch(event.request)),
	);
});

const ownCaches = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));

/** No page of an earlier build is open any more. (A later one may be on its way, and removes them in its turn.) */
async function removeEarlier(): Promise<void> {
	if (self.registration.installing || self.registration.waiting) return;
	const earlier = (await ownCaches()).filter((name) => name !== cacheName);
	await Promise.all(earlier.map((name) => caches.delete(name)));
}

/** Fetches all files or none: a file that is not there, or not the listed one, leaves everything as it was. */
async function fill(): Promise<void> {
	if (await caches.match(whole, { cacheName })) return;
	await caches.delete(cacheName);
	const cache = await caches.open(cacheName);
	const earlier = (await ownCaches()).filter((name) => name !== cacheName);
	const left = [...files];
	let done = 0;
	const work = async (): Promise<void> => {
		for (let next = left.pop(); next; next = left.pop()) {
			const [path, { bytes, sum }] = next;
			await cache.put(path, (await held(path, sum, earlier)) ?? (await fetched(path, sum)));
			done += bytes;
			await tell({ keeping: kept.locale, done, bytes: kept.bytes });
		}
	};
	try {
		await Promise.all([work(), work(), work(), work(), work(), work()]);
		await cache.put(whole, new Response());
	} catch (error) {
		left.length = 0;
		await caches.delete(cacheName);
		throw error;
	}
}

/** The same bytes, from an earlier build. */
async function held(path: string, sum: string, names: readonly string[]) {
	for (const cacheName of names) {
		const response = await caches.match(path, { cacheName });
		if (response && (await sumOf(await response.clone().arrayBuffer())) === sum) return response;
	}
	return undefined;
}

/** @throws Error that names what is not as it was built */
async function fetched(path: string, sum: string): Promise<Response> {
	const response = await fetch(path, { cache: 'no-cache' });
	const body = await response.arrayBuffer();
	if (!response.ok || (await sumOf(body)) !== sum)
		throw new Error(`${path} is not the file of this build (${response.status})`);
	const headers = new Headers(response.headers);
	// Bytes are as they were before they were sent; and nothing is fetched ahead of what is here already.
	for (const name of ['content-encoding', 'content-length', 'speculation-rules'])
		headers.delete(name);
	return new Response(body, { headers });
}

async function sumOf(body: ArrayBuffer): Promise<string> {
	const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
	return btoa(String.fromCharCode(...bytes));
}

async function tell(progress: Progress): Promise<void> {
	const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	for (const page of pages) page.postMessage(progress);
}
