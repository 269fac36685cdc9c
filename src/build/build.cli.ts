import { setFlagsFromString } from 'node:v8';
import { build } from 'astro';
import { optionsOf } from '../terminal/options.ts';

/**
 * `npm run build`, or `npm run build -- --locales tr,he` for some locales only (as `HANDSHAKE_LOCALES` does), so that
 * several machines can share the work; `npm run merge` puts their builds together. `-- --preview` also builds locales
 * whose frame is not whole, for whoever translates them. `-- --host iis` (or `HANDSHAKE_HOST`) writes beside the pages
 * what that host needs (docs/deploy.md).
 */
const usage = 'npm run build -- [--locales tr,he] [--preview] [--host iis]';
const values = optionsOf(usage, {
	locales: { type: 'string' },
	preview: { type: 'boolean' },
	pseudo: { type: 'boolean' },
	host: { type: 'string' },
});
if (values.preview) process.env['HANDSHAKE_PREVIEW'] = '1';
if (values.locales) process.env['HANDSHAKE_LOCALES'] = values.locales;
if (values.host) process.env['HANDSHAKE_HOST'] = values.host;
// Whoever starts a build, a test among them: it is for readers, and asks for nothing twice. Vitest sets variables by the
// names of `import.meta.env`, and Astro would take the pages' from them.
process.env['NODE_ENV'] = 'production';
for (const name of ['PROD', 'DEV', 'MODE', 'SSR']) delete process.env[name];
// Where a machine has much memory, garbage may grow to four times what is alive; half as much again is enough.
setFlagsFromString('--heap-growing-percent=50');
// Of V8's compilers the slowest costs more than it saves in the minute that a build takes: its work is many small
// pieces, none of them hot for long.
setFlagsFromString('--no-turbofan');
try {
	await build({});
} catch (error) {
	console.error(error instanceof Error ? error.stack : error);
	process.exit(1);
}
