import { createServer } from 'node:net';

/** The first free port on loopback from `first` on, or any that the system gives where `first` is 0. */
export async function freePort(first: number): Promise<number> {
	for (let port = first; ; port++) {
		const free = await bound(port);
		if (free !== undefined) return free;
		if (port >= Math.min(first + 100, 65_535)) throw new Error(`no free port from ${first} on`);
	}
}

function bound(port: number): Promise<number | undefined> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', (error: NodeJS.ErrnoException) =>
			error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(undefined) : reject(error),
		);
		server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
		});
	});
}
