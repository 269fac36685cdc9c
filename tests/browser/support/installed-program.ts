import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that tests need, and how to come by it. */
export interface Wanted {
	/** As a message names it. */
	title: string;
	/** Environment variable that may hold its path. */
	variable: string;
	/** Names on the PATH. */
	names: readonly string[];
	/** Where else it may be. */
	paths: readonly string[];
	/** Debian's package. */
	debian: string;
	/** Commands to try before Debian's package. */
	installers?: readonly (readonly string[])[];
}

/**
 * The path of a program; installs one where there is none and this user may.
 *
 * @throws Error with the one line to type
 */
export function installedProgram(wanted: Wanted): string {
	if (!find(wanted)) install(wanted);
	const path = find(wanted);
	if (path) return path;
	const { title, debian, variable } = wanted;
	throw new Error(`No ${title} found. Type: sudo apt-get install ${debian} (or set ${variable})`);
}

function find({ variable, names, paths }: Wanted): string | undefined {
	const onPath = (process.env['PATH'] ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)));
	return [process.env[variable] ?? '', ...onPath, ...paths].find(
		(path) => path !== '' && runs(path),
	);
}

function runs(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function install(wanted: Wanted): void {
	const tries = [
		...(wanted.installers ?? []),
		...(process.getuid?.() === 0
			? [
					['apt-get', 'update', '-qq'],
					['apt-get', 'install', '-y', '-qq', wanted.debian],
				]
			: []),
	];
	for (const [command = '', ...args] of tries) {
		spawnSync(command, args, { stdio: 'ignore', timeout: 600_000 });
		if (find(wanted)) return;
	}
}
