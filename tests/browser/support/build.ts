import { spawnSync } from 'node:child_process';
import { sites } from './sites.ts';

/** Builds what the browser tests look at. Run by npm before them. */
for (const { name, base, folder, origin } of Object.values(sites)) {
	const env = {
		...process.env,
		HANDSHAKE_BASE: base,
		HANDSHAKE_OUT: folder,
		HANDSHAKE_ORIGIN: origin,
	};
	const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build'], {
		env,
		encoding: 'utf8',
	});
	if (status !== 0) {
		console.error(`${stdout}\n${stderr}`);
		process.exit(status ?? 1);
	}
	console.log(`built ${name} below ${base}`);
}
