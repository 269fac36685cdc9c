import {
	contentTypes,
	type Headers,
	inherited,
	notFound,
	type Place,
	rulesFor,
} from '../served.ts';

/** Where the folder of the site is, and where the server listens; the test has places of its own. */
export interface ServedFrom {
	/** Holds the files under the path of the base: for `/kb/`, the site is in its folder `kb`. */
	root: string;
	listen: string;
}

/** A server block, to be included in `http`. */
export function nginxConf(
	place: Place,
	{ root, listen }: ServedFrom = { root: '/srv/handshake', listen: '80' },
): string {
	const { base, origin } = place;
	return `# Handshake: include this in the http block of nginx.
# The files belong into ${root}${base}
server {
	listen ${listen};
	server_name ${new URL(origin).hostname};
	root ${root};
	index index.html;
	# Behind another server, its name and port are not known here.
	absolute_redirect off;
	server_tokens off;
	error_page 403 404 =404 ${base}${notFound};

	types {
${types}
	}
	default_type application/octet-stream;

	gzip_static on;
	gzip_vary on;
	# With the module libnginx-mod-http-brotli-static:
	# brotli_static on;

${rulesFor(place)
	.map((rule) => location(base, rule.path, inherited(place, rule)))
	.join('\n')}
	location = ${base}nginx.conf { return 404; }
${place.base === '/' ? '' : `\tlocation = / { return 302 ${base}; }\n`}}
`;
}

const types = Object.entries(contentTypes)
	.map(([end, type]) => `\t\t"${type}" ${end};`)
	.join('\n');

/** What a location says of headers, it says of all of them: nothing is inherited. */
function location(base: string, path: string, headers: Headers): string {
	const { 'Content-Type': type, ...rest } = headers;
	const lines = Object.entries(rest).map(
		([name, value]) => `\t\tadd_header ${name} "${value.replaceAll('"', '\\"')}" always;`,
	);
	if (type) lines.unshift('\t\ttypes { }', `\t\tdefault_type "${type}";`);
	return `\tlocation ${match(base, path)} {\n${lines.join('\n')}\n\t}`;
}

function match(base: string, path: string): string {
	if (path === '') return base;
	return path.endsWith('/') ? `^~ ${base}${path}` : `= ${base}${path}`;
}
