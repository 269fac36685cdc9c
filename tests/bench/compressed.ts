import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { compressible } from '../../src/hosts/served.ts';

const toBrotli = promisify(brotliCompress);
const ends = new RegExp(`(?:/|\\.(?:${compressible.join('|')}))$`);

/**
 * Stands before a server that compresses nothing, as a preview is, and sends what a host sends: a page that is four
 * times as large is another page to whom a slow line is simulated for.
 *
 * @param origin of that server, `http://127.0.0.1:4321`
 */
export async function compressed(origin: string) {
	const server = createServer(async ({ url = '/' }, response) => {
		const answer = await fetch(new URL(url, origin));
		const body = Buffer.from(await answer.arrayBuffer());
		const { pathname } = new URL(url, origin);
		const kept = [...answer.headers].filter(([name]) => name !== 'content-length');
		response.setHeaders(new Headers(kept));
		response.statusCode = answer.status;
		if (ends.test(pathname)) {
			response.setHeader('content-encoding', 'br');
			response.end(await toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
		} else response.end(body);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		stop(): void {
			server.close();
			server.closeAllConnections();
		},
	};
}
