import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pocket } from '../hosts/served.ts';
import { optionsOf } from '../terminal/options.ts';

/**
 * `npm run pocket`, or `npm run pocket -- --locales tr,he`: puts the site of each language as one file, and the list
 * of their sums, into the folder `pocket` (or `--out`). Every build makes them too, as downloads of the site.
 */
const values = optionsOf('npm run pocket -- [--locales tr,he] [--out FOLDER]', {
	locales: { type: 'string' },
	out: { type: 'string', default: pocket },
});
const site = mkdtempSync(join(tmpdir(), 'handshake-pocket-'));
try {
	const { status } = spawnSync(process.execPath, ['src/build/build.cli.ts'], {
		stdio: 'inherit',
		env: {
			...process.env,
			HANDSHAKE_OUT: site,
			...(values.locales && { HANDSHAKE_LOCALES: values.locales }),
		},
	});
	if (status !== 0) process.exitCode = status ?? 1;
	else keep(join(site, pocket), values.out);
} finally {
	rmSync(site, { recursive: true, force: true });
}

function keep(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	for (const name of readdirSync(from)) {
		copyFileSync(join(from, name), join(to, name));
		const size = Math.ceil(statSync(join(to, name)).size / 1000);
		console.log(`${join(to, name)} (${size} kB)`);
	}
}
