import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { freePort } from '../../../src/terminal/free-port.ts';
import { ownNotice, type Site, sitesFile } from './sites-file.ts';

/**
 * Builds what the browser tests look at, for ports that are free now. Each run looks from a place of its own, so that
 * runs beside each other do not take one for free that another has only built for.
 */
const first = await freePort(4400 + (process.pid % 2500) * 2);
const ports = [first, await freePort(first + 1)] as const;
const siteAt = (name: string, base: string, port: number): Site => ({
	name,
	base,
	port,
	folder: `./dist-test/${name}`,
	origin: `http://127.0.0.1:${port}`,
});
const sites = { root: siteAt('root', '/', ports[0]), kb: siteAt('kb', '/kb/', ports[1]) };

rmSync(sitesFile, { force: true });
for (const { base, folder, origin } of Object.values(sites)) {
	const env = {
		...process.env,
		// The second site is a company's own, of which tests look at some languages.
		...(base === '/' ? {} : { HANDSHAKE_NOTICE: ownNotice, HANDSHAKE_LOCALES: 'en,tr,fi,he' }),
		HANDSHAKE_BASE: base,
		HANDSHAKE_OUT: folder,
		HANDSHAKE_ORIGIN: origin,
	};
	console.log(`The site below ${base}, into ${folder}:`);
	const { status } = spawnSync('npm', ['run', 'build', '--silent'], {
		env,
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	if (status !== 0) process.exit(status ?? 1);
}
writeFileSync(sitesFile, JSON.stringify(sites));
