import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeExport } from '../../src/registry/core.ts';
import { remove, temporaryFolder } from '../temporary-folder.ts';

/** For a Wine that hangs. A busy machine takes minutes for what a quiet one does in seconds. */
const limit = 15 * 60_000;

/** A Windows registry of its own, with the real importers of Wine. */
export interface Wine {
	/** Puts a file where `run` finds it. */
	write(name: string, content: string | Uint8Array): void;
	/** What a command left behind, decoded; empty where it left nothing. */
	read(name: string): string;
	/** Runs commands of a `.cmd` file, in the folder of the files, to the last one.
	 *
	 * @throws Error where they do not get there
	 */
	run(commands: readonly string[]): void;
	close(): void;
}

/** @throws Error with the one thing to do where Wine is not installed */
export function startWine(): Wine {
	const folder = temporaryFolder('wine');
	const env = {
		...process.env,
		WINEPREFIX: join(folder, 'prefix'),
		WINEDEBUG: '-all',
		WINEDLLOVERRIDES: 'mscoree,mshtml,winemenubuilder.exe=',
		DISPLAY: '',
	};
	const execute = (file: string, args: string[]) =>
		execFileSync(file, args, { env, cwd: folder, stdio: 'ignore', timeout: limit });
	const stop = () => {
		try {
			execute('wineserver', ['-k', '-w']);
		} catch {
			// Nothing was running any more.
		}
	};
	const close = () => {
		stop();
		remove(folder);
	};
	process.once('exit', close);
	const finished = join(folder, 'finished.txt');
	try {
		execute('wine', ['wineboot', '-i']);
	} catch (error) {
		remove(folder);
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		throw new Error(
			'Wine is missing, install it: apt-get install --no-install-recommends wine64 wine',
		);
	}
	return {
		write: (name, content) => writeFileSync(join(folder, name), content),
		read(name) {
			try {
				return decodeExport(readFileSync(join(folder, name)));
			} catch {
				return '';
			}
		},
		run(commands) {
			const end = ['echo yes >finished.txt', 'exit /b 0', ''];
			writeFileSync(join(folder, 'run.cmd'), ['@echo off', ...commands, ...end].join('\r\n'));
			rmSync(finished, { force: true });
			try {
				execute('wine', ['cmd', '/c', 'run.cmd']);
			} finally {
				// What was not finished would go on below the commands that come next.
				if (!existsSync(finished)) stop();
			}
			if (!existsSync(finished))
				throw new Error(`Wine stopped before the end of ${commands.length} commands`);
		},
		close,
	};
}
