import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { addressFault } from '../../../src/hosts/verify/address.ts';
import { headerFault } from '../../../src/hosts/verify/compare.ts';
import { headersAt } from '../../../src/hosts/verify/expected.ts';
import { remedyFor } from '../../../src/hosts/verify/hosts-seen.ts';
import { verifySite } from '../../../src/hosts/verify/verify.ts';

describe('the address to ask', () => {
	it.each([
		['example.org', 'example.org lacks its scheme; npm run verify -- https://example.org/'],
		[
			'kb.example.org/a',
			'kb.example.org/a lacks its scheme; npm run verify -- https://kb.example.org/a/',
		],
		[
			'example.org:8443',
			'example.org:8443 lacks its scheme; npm run verify -- https://example.org:8443/',
		],
		['//example.org/', '//example.org/ lacks its scheme; npm run verify -- https://example.org/'],
		[
			'https:/example.org',
			'https:/example.org lacks its scheme; npm run verify -- https://example.org/',
		],
		['localhost:4321', 'localhost:4321 lacks its scheme; npm run verify -- http://localhost:4321/'],
		['192.0.2.7/kb/', '192.0.2.7/kb/ lacks its scheme; npm run verify -- https://192.0.2.7/kb/'],
	])('%s has to be typed whole', (word, said) => {
		expect(addressFault(word)).toBe(said);
	});

	it.each(['', 'dist', 'ftp://example.org/', '--host=iis', 'https://'])('"%s" is none', (word) => {
		expect(addressFault(word)).toContain('npm run verify -- https://example.org/kb/');
	});

	it.each(['https://example.org', 'http://127.0.0.1:4321/kb/', 'HTTPS://Example.org/'])(
		'%s is one',
		(word) => expect(addressFault(word)).toBeUndefined(),
	);
});

describe('the headers of a file', () => {
	it.each([
		['', 'Content-Type', 'text/html; charset=utf-8'],
		['en/errors/', 'Cache-Control', 'no-cache'],
		['assets/a.css', 'Cache-Control', 'public, max-age=31536000, immutable'],
		['assets/a.css', 'Content-Type', 'text/css; charset=utf-8'],
		['registry/a.reg', 'Content-Disposition', 'attachment'],
		['registry/SHA256SUMS', 'Content-Disposition', 'inline'],
		['pocket/handshake-en.html', 'Content-Disposition', 'attachment'],
		['pocket/handshake-en.html', 'Content-Type', 'text/html; charset=utf-8'],
		['pocket/SHA256SUMS', 'Content-Disposition', 'inline'],
		['speculation-rules.json', 'Content-Type', 'application/speculationrules+json'],
	])('%s: %s is %s', (path, name, value) => {
		expect(headersAt('/kb/', path)[name]).toBe(value);
	});

	it.each(['en/registry/', 'en/pocket/'])('the page %s is no download', (page) => {
		expect(headersAt('/', page)['Content-Disposition']).toBeUndefined();
	});
});

describe('a header does what is wanted', () => {
	it.each([
		['Content-Type', 'text/html; charset=utf-8', 'text/html;charset=UTF-8'],
		['Content-Type', 'application/json', 'application/json; charset=utf-8'],
		['Content-Type', 'text/javascript; charset=utf-8', 'application/javascript; charset=utf-8'],
		['Cache-Control', 'no-cache', 'public, max-age=0, must-revalidate'],
		['Cache-Control', 'public, max-age=31536000, immutable', 'public, immutable,max-age=31536000'],
		['Content-Disposition', 'attachment', 'attachment; filename="a.reg"'],
	])('%s: %s as %s', (name, wanted, found) => {
		expect(headerFault(name, wanted, found)).toBeUndefined();
	});
});

describe('a header does not do what is wanted', () => {
	it.each([
		['Content-Type', 'application/octet-stream', 'application/octet-stream; charset=utf-8'],
		['Content-Type', 'application/octet-stream', 'text/plain'],
		['Content-Type', 'text/html; charset=utf-8', 'text/html'],
		['Content-Type', 'text/html; charset=utf-8', 'text/html; charset=iso-8859-1'],
		['Cache-Control', 'no-cache', 'max-age=600'],
		['Cache-Control', 'public, max-age=31536000, immutable', 'max-age=600'],
		['Cache-Control', 'no-cache', null],
		['Content-Security-Policy', "default-src 'none'", "default-src 'none', default-src *"],
	])('%s: %s as %s', (name, wanted, found) => {
		expect(headerFault(name, wanted, found)).toContain(`should be "${wanted}"`);
	});
});

/** A host that knows nothing: no types, no headers, its own page for what is not there. */
describe('a deployed site that its host serves wrongly', () => {
	let close = () => {};
	afterEach(() => close());

	const page = `<a href="/en/" hreflang="en" data-locale="en">English</a>${'x'.repeat(3000)}`;
	const serve = async (answer: (path: string, response: ServerResponse) => void) => {
		const server = createServer(({ url = '' }, response) => answer(url, response));
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		close = () => server.close();
		return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	};
	const problemsOf = async (address: string) =>
		(await verifySite(address)).faults.map(
			({ address: at, problem }) => `${new URL(at).pathname} ${problem}`,
		);

	it('is told of each fault with its address', async () => {
		const problems = await problemsOf(
			await serve((path, response) => {
				response.setHeader('Server', 'Microsoft-IIS/10.0');
				if (path === '/registry/SHA256SUMS') response.end(`${'0'.repeat(64)}  a.reg\n`);
				else if (path === '/registry/a.reg') response.end('changed on the way');
				else if (path === '/' || path === '/en/' || path === '/web.config') response.end(page);
				else response.writeHead(path.endsWith('.json') ? 404 : 200).end();
			}),
		);
		expect(problems).toContain('/ Content-Type is missing, should be "text/html; charset=utf-8"');
		expect(problems.join('\n')).toMatch(/\/en\/ Content-Security-Policy is missing, should be "/);
		expect(problems).toContain('/ is not compressed: 3057 bytes');
		expect(problems).toContain(
			'/en/lookup.json answers 404, should be 200: if the file is there, IIS has no type for names with .json (its error 404.3)',
		);
		expect(problems).toContain('/registry/a.reg is not, byte for byte, the file that was built');
		expect(problems).toContain('/en should redirect to /en/');
		expect(problems).toContain(
			'/en/no-such-page/ answers 200, should be 404: there is no such page',
		);
		expect(problems).toContain('/web.config is for the server, not for readers');
	});

	it('is told of a page of the server for what is not there', async () => {
		const problems = await problemsOf(
			await serve((path, response) => {
				if (path !== '/' && path !== '/en/') response.statusCode = 404;
				response.end(response.statusCode === 404 ? 'Not Found' : page);
			}),
		);
		expect(problems).toContain(
			"/en/no-such-page/ answers with the server's own page, not with 404.html",
		);
	});

	it('is told that it was built for another path', async () => {
		const address = await serve((_, response) => response.end(page));
		expect(await problemsOf(`${address}/kb/`)).toContain(
			'/kb/ links to /en/, but is served below /kb/; build with HANDSHAKE_BASE=/kb/',
		);
	});

	it('is told that it was built for another origin, and where it has moved to', async () => {
		const canonical = '<link rel="canonical" href="https://example.org/">';
		const address = await serve((path, response) => {
			if (path === '/en/') response.writeHead(301, { Location: 'https://example.org/en/' });
			response.end(canonical + page);
		});
		const problems = await problemsOf(address);
		expect(problems).toContain(
			`/ says that its address is https://example.org/; build with HANDSHAKE_ORIGIN=${address}`,
		);
		expect(problems).toContain(
			'/en/ answers 301, should be 200: it is moved to https://example.org/en/',
		);
	});

	it('is told when the address is that of something else', async () => {
		const address = await serve((_, response) => response.end('<h1>It works!</h1>'));
		expect(await problemsOf(address)).toContain(
			'/ is not the page on which one chooses a language',
		);
	});
});

it('the remedy names the file of the host that answered', () => {
	expect(remedyFor('iis')).toContain('build with --host iis, and let it read the web.config');
	expect(remedyFor(undefined)).toContain('docs/deploy.md');
});
