import { preview } from 'astro';
import { sites } from './sites.ts';

/** Serves the test builds as `npm start` serves the site. (The command line allows one such server at a time.) */
for (const { base, folder, port } of Object.values(sites)) {
	process.env['HANDSHAKE_BASE'] = base;
	process.env['HANDSHAKE_OUT'] = folder;
	await preview({ base, outDir: folder, server: { host: '127.0.0.1', port }, logLevel: 'error' });
}
