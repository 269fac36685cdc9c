import { spawnSync } from 'node:child_process';
import { preview } from 'astro';
import { freePort } from './free-port.ts';

/**
 * `npm start`: builds the site and serves it. The port is chosen first, because canonical links and the site map
 * name it.
 */
const port = await freePort(4321);
const base = process.env['HANDSHAKE_BASE'] ?? '/';
const address = new URL(base, `http://127.0.0.1:${port}`).href;
process.env['HANDSHAKE_ORIGIN'] ??= new URL(address).origin;

console.log('Building the site; this takes less than a minute.');
const { status } = spawnSync('npm', ['run', 'build', '--silent'], {
	stdio: 'inherit',
	shell: process.platform === 'win32',
});
if (status !== 0) process.exit(status ?? 1);

const server = await preview({ server: { host: '127.0.0.1', port }, logLevel: 'error' });
console.log(
	server.port === port
		? `Handshake is at ${address} (Ctrl+C stops it)`
		: `Port ${port} was taken during the build. Handshake is at http://127.0.0.1:${server.port}${base}, but its links name ${address}`,
);
