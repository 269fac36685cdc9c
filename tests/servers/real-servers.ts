import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyfile } from '../../src/hosts/formats/caddyfile.ts';
import { nginxConf } from '../../src/hosts/formats/nginx.ts';
import { writeHostFiles } from '../../src/hosts/write.ts';
import { freePort } from '../../src/terminal/free-port.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { makeSite } from './made-site.ts';
import { startServer } from './start.ts';

export const names = ['nginx', 'apache', 'caddy'] as const;
type Name = (typeof names)[number];

/** Where the servers' own files may be, and what they serve. */
interface Ground {
	folder: string;
	root: string;
	site: string;
	base: string;
	port: number;
}

/** Makes a site for a path, with the files of a host, and has that host serve it. */
export async function serveMadeSite(name: Name, base: string) {
	const folder = temporaryFolder('server');
	const root = join(folder, 'root');
	const site = join(root, base);
	const port = await freePort(0);
	makeSite(site, base);
	await writeHostFiles(site, { base, origin: 'https://example.org' }, name);
	// Started by root, servers look at files as somebody else.
	chmodSync(folder, 0o755);
	const start = { nginx: startNginx, apache: startApache, caddy: startCaddy }[name];
	const { stop } = await start({ folder, root, site, base, port });
	return { address: `http://127.0.0.1:${port}${base}`, stop };
}

const place = (base: string) => ({ base, origin: 'https://example.org' });

function startNginx({ folder, root, site, base, port }: Ground) {
	// The file as it was written, with the two places that an administrator sets.
	writeFileSync(
		join(site, 'nginx.conf'),
		nginxConf(place(base), { root, listen: `127.0.0.1:${port}` }),
	);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	const main = `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
error_log stderr;
events { }
http {
	access_log off;
	include /etc/nginx/mime.types;
${temporary.map((each) => `\t${each}_temp_path ${folder}/${each};`).join('\n')}
	include ${site}nginx.conf;
}
`;
	writeFileSync(join(folder, 'main.conf'), main);
	const command = ['nginx', '-p', folder, '-e', 'stderr', '-c', join(folder, 'main.conf')] as const;
	return startServer('nginx', [...command], port);
}

const modules = [
	...['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'rewrite', 'autoindex'],
	...['filter', 'deflate', 'negotiation'],
];

function startApache({ folder, root, port }: Ground) {
	const main = `ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
DefaultRuntimeDir ${folder}
ErrorLog ${folder}/error.log
${process.getuid?.() === 0 ? 'User #65534\nGroup #65534' : ''}
${modules.map((each) => `LoadModule ${each}_module /usr/lib/apache2/modules/mod_${each}.so`).join('\n')}
TypesConfig /etc/mime.types
# As Debian sets it, and what an administrator may have set.
AddType application/x-gzip .gz .tgz
AddLanguage en .en
AddDefaultCharset ISO-8859-1
AddOutputFilterByType DEFLATE text/html text/plain text/xml text/css application/json text/javascript
DirectoryIndex index.html
DocumentRoot ${root}
<Directory ${root}>
	Options Indexes FollowSymLinks MultiViews
	AllowOverride FileInfo
	Require all granted
</Directory>
`;
	mkdirSync(join(folder, 'logs'));
	writeFileSync(join(folder, 'main.conf'), main);
	const command = ['apache2', '-D', 'FOREGROUND', '-f', join(folder, 'main.conf')] as const;
	return startServer('apache2-bin', [...command], port);
}

function startCaddy({ folder, root, site, base, port }: Ground) {
	writeFileSync(
		join(site, 'Caddyfile'),
		caddyfile(place(base), { root, listen: `http://127.0.0.1:${port}` }),
	);
	const main = `{\n\tadmin off\n}\nimport ${site}Caddyfile\n`;
	writeFileSync(join(folder, 'main.caddy'), main);
	const file = join(folder, 'main.caddy');
	const command = ['caddy', 'run', '--adapter', 'caddyfile', '--config', file] as const;
	const home = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, HOME: folder };
	return startServer('caddy', [...command], port, home);
}
