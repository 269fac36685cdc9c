import { didYouMean } from '../content-files/suggest.ts';
import { caddyfile } from './formats/caddyfile.ts';
import { cloudFormation } from './formats/cloud-formation.ts';
import { headersFile } from './formats/headers-file.ts';
import { htaccess } from './formats/htaccess.ts';
import { nginxConf } from './formats/nginx.ts';
import { pagesWorkflow } from './formats/pages-workflow.ts';
import { staticWebApp } from './formats/static-web-app.ts';
import { webConfig } from './formats/web-config.ts';
import type { Place } from './served.ts';

interface Host {
	/** As readers of a message know it. */
	name: string;
	/** The file that tells it what to do, from the folder of the pages. */
	file: string;
	text: (place: Place) => string;
	/** Serves `.br` and `.gz` that stand beside a file; others compress by themselves, or not at all. */
	precompressed?: true;
}

/** Every host that a build can write files for. */
export const hosts = {
	iis: { name: 'IIS', file: 'web.config', text: webConfig },
	nginx: { name: 'nginx', file: 'nginx.conf', text: nginxConf, precompressed: true },
	apache: { name: 'Apache', file: '.htaccess', text: htaccess, precompressed: true },
	caddy: { name: 'Caddy', file: 'Caddyfile', text: caddyfile, precompressed: true },
	netlify: {
		name: 'Netlify',
		file: '_headers',
		text: (place) => headersFile(place, 'netlify'),
	},
	cloudflare: {
		name: 'Cloudflare Pages',
		file: '_headers',
		text: (place) => headersFile(place, 'cloudflare'),
	},
	azure: {
		name: 'Azure Static Web Apps',
		file: 'staticwebapp.config.json',
		text: staticWebApp,
	},
	'github-pages': {
		name: 'GitHub Pages',
		file: '.github/workflows/publish.yml',
		text: pagesWorkflow,
	},
	s3: { name: 'S3 and CloudFront', file: 'cloudformation.json', text: cloudFormation },
} as const satisfies Readonly<Record<string, Host>>;

export type HostName = keyof typeof hosts;

const known = Object.keys(hosts) as HostName[];

/** Why `--host` or `HANDSHAKE_HOST` names no host, and which there are; `undefined` where it names one. */
export function hostFault(name: string): string | undefined {
	if (known.some((each) => each === name)) return undefined;
	return `no host "${name}"${didYouMean(name, known)}; there are ${known.join(', ')} (docs/deploy.md)`;
}

/**
 * The host that `--host` or `HANDSHAKE_HOST` names.
 *
 * @throws Error that names those that there are
 */
export function hostNamed(name: string): Host & { id: HostName } {
	const id = known.find((each) => each === name);
	if (!id) throw new Error(hostFault(name));
	return { id, ...hosts[id] };
}
