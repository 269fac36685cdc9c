import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css',
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
};

/**
 * Serves a build, and files beside it.
 *
 * @param beside contents by path
 */
export async function serve(
	dist: string,
	beside: ReadonlyMap<string, Uint8Array>,
): Promise<{ server: Server; origin: string }> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
		const file = join(dist, path);
		const content =
			beside.get(path) ?? (existsSync(file) && statSync(file).isFile() && readFileSync(file));
		response.writeHead(content ? 200 : 404, {
			'content-type': types[extname(path)] ?? 'application/octet-stream',
		});
		response.end(content || '');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
