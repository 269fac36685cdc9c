import {
	compressible,
	contentTypes,
	type Headers,
	notFound,
	type Place,
	patternOf,
	rulesFor,
} from '../served.ts';

/**
 * `.htaccess` for Apache 2.4 with `AllowOverride FileInfo`. What needs more (`Options`, `DirectoryIndex`) is not in it:
 * where that is not allowed, Apache would answer 500 to everything.
 */
export function htaccess(place: Place): string {
	const { base } = place;
	const [everywhere, ...rules] = rulesFor(place);
	return `# Handshake: for the folder that Apache serves at ${base} (AllowOverride FileInfo)
ErrorDocument 404 ${base}${notFound}
ErrorDocument 403 ${base}${notFound}

<IfModule mod_mime.c>
${Object.entries(contentTypes)
	.map(([end, type]) => `\tAddType "${type}" .${end}`)
	.join('\n')}
</IfModule>

<IfModule mod_rewrite.c>
	RewriteEngine On
	# Not for readers: this file, and what is in a folder that has no page.
	RewriteRule ^\\.htaccess$ - [R=404,L]
	RewriteCond %{REQUEST_FILENAME} -d
	RewriteCond %{REQUEST_FILENAME}/index.html !-f
	RewriteRule (?:^|/)$ - [R=404,L]
</IfModule>

# Files that were compressed by the build, for whoever takes them.
<IfModule mod_rewrite.c>
	<IfModule mod_headers.c>
		<IfModule mod_mime.c>
			RemoveType .gz .br
			RemoveLanguage .br
			AddEncoding br .br
			AddEncoding gzip .gz
		</IfModule>
		RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
		RewriteCond %{REQUEST_FILENAME}.br -f
		RewriteRule ^(.+)\\.(${ends})$ $1.$2.br [L,E=no-gzip:1,E=no-brotli:1]
		RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
		RewriteCond %{REQUEST_FILENAME}.gz -f
		RewriteRule ^(.+)\\.(${ends})$ $1.$2.gz [L,E=no-gzip:1,E=no-brotli:1]
		<FilesMatch "\\.(${ends})(\\.br|\\.gz)?$">
			Header merge Vary Accept-Encoding
		</FilesMatch>
	</IfModule>
</IfModule>

<IfModule mod_headers.c>
${headerLines(everywhere?.headers ?? {})}
${rules.map(({ path, headers }) => section(base, path, headers)).join('\n')}
</IfModule>
`;
}

const ends = compressible.join('|');

function section(base: string, path: string, headers: Headers): string {
	const { 'Content-Type': type, ...rest } = headers;
	// A compressed file is asked for by its own name, and served under that of the other.
	const pattern = patternOf(base, path).replace(/\$$/, '(?:.br|.gz)?$');
	const forced = type ? `\t\tForceType "${type}"\n` : '';
	return `	<If "%{REQUEST_URI} =~ m#${pattern}#">
${forced}${headerLines(rest)}
	</If>`;
}

/** `always`: with errors too. What is said so, and later, replaces what was said so before. */
function headerLines(headers: Headers): string {
	return Object.entries(headers)
		.map(([name, value]) => `\tHeader always set ${name} "${value.replaceAll('"', '\\"')}"`)
		.join('\n');
}
