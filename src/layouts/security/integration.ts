import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers.ts';

/** Writes `_headers` beside the pages. A route cannot: names that start with an underscore are no routes. */
export default function securityHeaders(): AstroIntegration {
	let base = '/';
	return {
		name: 'security-headers',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
			},
			'astro:build:done': ({ dir }) => {
				writeFileSync(fileURLToPath(new URL('_headers', dir)), headersFile(base));
			},
		},
	};
}
