import { parseArgs } from 'node:util';
import { build } from 'astro';

/**
 * `npm run build`, or `npm run build -- --locales tr,he` for some locales only (as `HANDSHAKE_LOCALES` does), so that
 * several machines can share the work; `npm run merge` puts their builds together. Prints what a person waits for,
 * not Astro's line a page.
 */
const { values } = parseArgs({ options: { locales: { type: 'string' } } });
if (values.locales) process.env['HANDSHAKE_LOCALES'] = values.locales;
const start = performance.now();
try {
	await build({ logLevel: 'warn' });
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	console.log(`built ${process.env['HANDSHAKE_OUT'] ?? 'dist'} in ${seconds} s`);
} catch (error) {
	console.error(error instanceof Error ? error.stack : error);
	process.exit(1);
}
