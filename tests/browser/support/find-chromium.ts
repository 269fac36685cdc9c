import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macApp = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const runs = (path: string): boolean => {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

/** A browser that is there already: named by `CHROME_PATH`, on the PATH, or Playwright's own. */
function installed(): string | undefined {
	const onPath = (process.env['PATH'] ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)));
	return [process.env['CHROME_PATH'] ?? '', ...onPath, macApp, chromium.executablePath()].find(
		(path) => path !== '' && runs(path),
	);
}

/** Playwright's own download, then Debian's package where this user may install one. */
function install(): void {
	const tries = [
		['npx', 'playwright', 'install', 'chromium'],
		...(process.getuid?.() === 0
			? [
					['apt-get', 'update', '-qq'],
					['apt-get', 'install', '-y', '-qq', 'chromium'],
				]
			: []),
	];
	for (const [command = '', ...args] of tries) {
		spawnSync(command, args, { stdio: 'ignore', timeout: 600_000 });
		if (installed()) return;
	}
}

/**
 * The Chromium that the tests drive. Installs one where there is none.
 *
 * @throws Error with the one line to type
 */
export function findChromium(): string {
	if (!installed()) install();
	const path = installed();
	if (path) return path;
	throw new Error('No Chromium found. Type: sudo apt-get install chromium (or set CHROME_PATH)');
}
