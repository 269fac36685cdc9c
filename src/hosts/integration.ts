import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { refuse } from '../terminal/refuse.ts';
import { hostFault, hostNamed } from './hosts.ts';
import type { Place } from './served.ts';
import { writeHostFiles } from './write.ts';

/**
 * Writes what the host needs beside the pages: last of all, because it compresses what the others wrote. A route
 * cannot: names that start with an underscore or a point are no routes.
 *
 * @param host from `HANDSHAKE_HOST`; a name that is not known ends a build before it begins
 */
export default function hostFiles(host: string | undefined): AstroIntegration {
	let place: Place = { base: '/', origin: '' };
	return {
		name: 'host-files',
		hooks: {
			'astro:config:done': async ({ config }) => {
				const said = host && hostFault(host);
				if (said) await refuse([said]);
				place = {
					base: config.base.replace(/\/?$/, '/'),
					origin: new URL(config.site ?? 'http://127.0.0.1').origin,
				};
			},
			'astro:build:done': async ({ dir, logger }) => {
				const written = await writeHostFiles(fileURLToPath(dir), place, host);
				if (host)
					logger.info(`for ${hostNamed(host).name}: ${written.join(', ')} (docs/deploy.md)`);
			},
		},
	};
}
