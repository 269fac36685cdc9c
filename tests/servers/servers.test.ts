import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/hosts/verify/answers.ts';
import { verifySite } from '../../src/hosts/verify/verify.ts';
import { freePort } from '../../src/terminal/free-port.ts';
import { engineFile } from './made-site.ts';
import { names, serveMadeSite } from './real-servers.ts';
import { startServer } from './start.ts';

const cases = names.flatMap((name) => ['/', '/kb/'].map((base) => ({ name, base })));

describe.each(cases)('$name, with a site below $base', ({ name, base }) => {
	let site: Awaited<ReturnType<typeof serveMadeSite>>;
	beforeAll(async () => {
		site = await serveMadeSite(name, base);
	});
	afterAll(() => site?.stop());
	const at = (path: string) => ask(new URL(path, site.address));

	it('is found right in all that a deployed site is asked', async () => {
		const { faults, asked, host } = await verifySite(site.address);
		expect(faults).toEqual([]);
		expect(asked).toBeGreaterThan(18);
		expect(host).toBe(name);
	});

	it.each([
		['en/lookup.json', 'application/json'],
		['pagefind.wasm', 'application/wasm'],
		['site.webmanifest', 'application/manifest+json'],
		['registry/enable-tls-1-2.reg', 'application/octet-stream'],
		['registry/SHA256SUMS', 'text/plain; charset=utf-8'],
		['robots.txt', 'text/plain; charset=utf-8'],
		['speculation-rules.json', 'application/speculationrules+json'],
	])('sends %s as %s', async (path, type) => {
		const { status, headers } = await at(path);
		expect([status, headers.get('content-type')]).toEqual([200, type]);
	});

	it('keeps assets for good, and has pages asked for again', async () => {
		const asset = await at('assets/view.DuKf_96w.css');
		expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
		expect((await at('en/')).headers.get('cache-control')).toBe('no-cache');
	});

	it('sends files as the build compressed them, and a .reg file as it is', async () => {
		for (const path of ['en/', 'assets/en.C6aSx1Kw.js']) {
			const { headers } = await at(path);
			// Debian's nginx has no brotli in itself.
			expect([path, headers.get('content-encoding')]).toEqual([
				path,
				name === 'nginx' ? 'gzip' : 'br',
			]);
		}
		const reg = await at('registry/enable-tls-1-2.reg');
		expect(reg.headers.get('content-encoding')).toBeNull();
		expect([...reg.bytes.slice(0, 4)]).toEqual([0xff, 0xfe, 0x57, 0]);
	});

	it('says the policy of the worker in its folder alone, and once', async () => {
		const [engine, page] = [await at(engineFile), await at('en/')];
		expect(engine.headers.get('content-security-policy')).toBe(
			"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
		);
		expect(page.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'$/);
		expect(page.headers.get('speculation-rules')).toBe(`"${base}speculation-rules.json"`);
	});

	it('has a pocket edition saved, and says nothing that keeps its own scripts from running', async () => {
		const { status, headers } = await at('pocket/handshake-en.html');
		expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
		expect(headers.get('content-disposition')).toBe('attachment');
		expect(headers.get('content-security-policy')).toBe(
			"form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
		);
		const list = await at('pocket/SHA256SUMS');
		expect(list.headers.get('content-type')).toBe('text/plain; charset=utf-8');
		expect(list.headers.get('content-disposition')).toBe('inline');
	});

	it('answers what is not there with 404, the page in every language, and the policy', async () => {
		for (const path of ['nowhere', 'en/nowhere/', 'assets/nowhere.js', 'registry/nowhere.reg']) {
			const { status, text, headers } = await at(path);
			expect([path, status, headers.get('content-type')]).toEqual([
				path,
				404,
				'text/html; charset=utf-8',
			]);
			expect(text).toContain('data-locale');
			expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-anc/);
			expect(headers.get('cache-control')).toBe('no-cache');
			expect(headers.get('content-disposition')).toBeNull();
		}
	});

	it('lists no folder', async () => {
		const { text } = await at('assets/');
		expect(text).not.toContain('view.DuKf_96w.css');
	});
});

it('a server that is not installed is named, with the package that brings it', async () => {
	await expect(startServer('some-package', ['no-such-server'], await freePort(0))).rejects.toThrow(
		'no-such-server is missing, install it: apt-get install some-package',
	);
});
