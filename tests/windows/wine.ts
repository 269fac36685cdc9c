import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeExport } from '../../src/registry/core.ts';

/** A Windows registry of its own, with the real importers of Wine. */
export interface Wine {
	/** Puts a file where `run` finds it. */
	write(name: string, content: string | Uint8Array): void;
	/** What a command left behind, decoded; empty where it left nothing. */
	read(name: string): string;
	/** Runs commands of a `.cmd` file, in the folder of the files. */
	run(commands: readonly string[]): void;
	close(): void;
}

/** @throws Error with the one thing to do where Wine is not installed */
export function startWine(): Wine {
	const folder = mkdtempSync(join(tmpdir(), 'handshake-wine-'));
	const env = {
		...process.env,
		WINEPREFIX: join(folder, 'prefix'),
		WINEDEBUG: '-all',
		WINEDLLOVERRIDES: 'mscoree,mshtml,winemenubuilder.exe=',
		DISPLAY: '',
	};
	const execute = (file: string, args: string[]) =>
		execFileSync(file, args, { env, cwd: folder, stdio: 'ignore', timeout: 170_000 });
	try {
		execute('wine', ['wineboot', '-i']);
	} catch (error) {
		rmSync(folder, { recursive: true, force: true });
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
			const batch = ['@echo off', ...commands, 'exit /b 0', ''].join('\r\n');
			writeFileSync(join(folder, 'run.cmd'), batch);
			execute('wine', ['cmd', '/c', 'run.cmd']);
		},
		close() {
			try {
				execute('wineserver', ['-k']);
			} catch {
				// Nothing was running any more.
			}
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
