import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

const running = new Set<ChildProcess>();
process.once('exit', () => {
	for (const child of running) child.kill();
});

/** A server that runs in the foreground, on a port of its own. */
export interface Server {
	stop(): Promise<void>;
}

/**
 * Starts a server, and waits until it takes connections.
 *
 * @param debian the package that brings it
 * @throws Error with the one thing to do where it is not installed, and with what it said where it stops
 */
export async function startServer(
	debian: string,
	[command, ...args]: readonly [string, ...string[]],
	port: number,
	env: NodeJS.ProcessEnv = {},
): Promise<Server> {
	const child = spawn(command, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		// Debian keeps servers where only root looks.
		env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin`, ...env },
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (part: Buffer) => {
			said += part;
		});
	let failed: Error | undefined;
	child.once('error', (error: NodeJS.ErrnoException) => {
		failed =
			error.code === 'ENOENT'
				? new Error(`${command} is missing, install it: apt-get install ${debian}`)
				: error;
	});
	running.add(child);
	while (!(await answers(port))) {
		if (failed) throw failed;
		if (child.exitCode !== null) throw new Error(`${command} stopped: ${said}`);
		await wait(50);
	}
	return { stop: () => stopped(child) };
}

async function stopped(child: ChildProcess): Promise<void> {
	running.delete(child);
	if (child.exitCode !== null) return;
	child.kill();
	await once(child, 'exit');
}

async function answers(port: number): Promise<boolean> {
	try {
		await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' });
		return true;
	} catch {
		return false;
	}
}
