import { contentTypes, type Headers, notFound, type Place, rulesFor } from '../served.ts';
import type { ServedFrom } from './nginx.ts';

/** A site of Caddy 2, which gets certificates by itself where the origin is `https`. */
export function caddyfile(place: Place, from?: ServedFrom): string {
	const { base, origin } = place;
	const { root, listen } = from ?? { root: '/srv/handshake', listen: addressOf(origin) };
	return `# Handshake: the files belong into ${root}${base}
${listen} {
	root * ${root}

	# In this order: what comes later replaces what came before.
	route {
${base === '/' ? '' : `\t\tredir / ${base}\n`}${types}
${rulesFor(place)
	.map((rule, at) => rulesOf(base, rule.path, rule.headers, at))
	.join('\n')}
		file_server {
			precompressed br gzip
			hide Caddyfile
		}
	}

	handle_errors {
		header Content-Type "${contentTypes.html}"
		header Cache-Control no-cache
		header -Content-Disposition
		rewrite * ${base}${notFound}
		file_server
	}
}
`;
}

/** By itself, Caddy says of a `.reg` file that it is UTF-8 text, as Go says of all that is text. */
const types = [...Map.groupBy(Object.entries(contentTypes), ([, type]) => type)]
	.map(([type, ends], at) => {
		const patterns = ends.map(([end]) => `*.${end}`).join(' ');
		return `\t\t@type${at} path ${patterns}\n\t\theader @type${at} Content-Type "${type}"`;
	})
	.join('\n');

/** A site that was built for nowhere in particular is served by any name. */
function addressOf(origin: string): string {
	return new URL(origin).hostname === '127.0.0.1' ? ':80' : origin;
}

function rulesOf(base: string, path: string, headers: Headers, at: number): string {
	const lines = Object.entries(headers).map(
		([name, value]) => `\t\t\t${name} "${value.replaceAll('"', '\\"')}"`,
	);
	const end = path === '' || path.endsWith('/') ? '*' : '';
	return `\t\t@rule${at} path ${base}${path}${end}\n\t\theader @rule${at} {\n${lines.join('\n')}\n\t\t}`;
}
