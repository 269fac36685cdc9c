import { createServer, type Server } from 'node:net';
import { expect, it } from 'vitest';
import { freePort } from '../../../src/terminal/free-port.ts';

const listen = (port: number) =>
	new Promise<Server>((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen({ port, host: '127.0.0.1' }, () => resolve(server));
	});

it('passes over a port that is taken, and the one it gives is free', async () => {
	const taken = await listen(await freePort(0));
	const { port } = taken.address() as { port: number };
	const free = await freePort(port);
	expect(free).toBeGreaterThan(port);
	(await listen(free)).close();
	taken.close();
});
