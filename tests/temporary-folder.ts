import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder of this process, which goes when the process does. A process that was killed leaves its folder; the
 * next one that asks for the same kind takes it away.
 */
export function temporaryFolder(kind: string): string {
	const prefix = `handshake-${kind}-`;
	for (const name of readdirSync(tmpdir())) {
		const owner = name.startsWith(prefix) && Number(name.slice(prefix.length).split('-')[0]);
		if (owner && !isRunning(owner)) remove(join(tmpdir(), name));
	}
	const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
	process.once('exit', () => remove(folder));
	return folder;
}

/** Takes a folder away that another process may still be leaving. */
export function remove(folder: string): void {
	rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
