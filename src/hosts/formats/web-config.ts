import { contentTypes, type Headers, notFound, type Place, rulesFor } from '../served.ts';

/**
 * `web.config` for IIS 7.5 and later. It names only sections that every IIS knows and lets a site set; another one
 * would make it answer 500.19 to everything: `rewrite` where URL Rewrite is not installed, and `httpCompression`,
 * which is locked for sites. Compressed files are made by IIS itself: gzip with its static compression, brotli where
 * the server has the module "IIS Compression".
 *
 * Each `add` and `mimeMap` comes after a `remove` of the same name: to add what a server has already is a fault.
 */
export function webConfig(place: Place): string {
	const [everywhere, ...rules] = rulesFor(place);
	const general = everywhere?.headers ?? {};
	return `<?xml version="1.0" encoding="utf-8"?>
<!-- Handshake: for the folder that IIS serves at ${place.base} -->
<configuration>
	<system.webServer>
		<staticContent>
${Object.entries(contentTypes)
	.map(([end, type]) => mimeMap(end, type))
	.join('\n')}
${clientCache(general)}
		</staticContent>
		<httpProtocol>
			<customHeaders>
				<remove name="X-Powered-By" />
${customHeaders(general)}
			</customHeaders>
		</httpProtocol>
		<httpErrors errorMode="Custom" existingResponse="Auto">
			<remove statusCode="404" />
			<error statusCode="404" path="${quoted(errorFile(place.base))}" responseMode="File" />
		</httpErrors>
		<defaultDocument enabled="true">
			<files>
				<clear />
				<add value="index.html" />
			</files>
		</defaultDocument>
		<directoryBrowse enabled="false" />
		<urlCompression doStaticCompression="true" />
	</system.webServer>
${rules.map(({ path, headers }) => location(path, headers)).join('\n')}
</configuration>
`;
}

/**
 * From the folder of the whole IIS site, which is where IIS looks for it. Named by its address (`ExecuteURL`) a page
 * that is a file would be answered with 200.
 */
const errorFile = (base: string) => (base.slice(1) + notFound).replaceAll('/', '\\');

function location(path: string, headers: Headers): string {
	const type = headers['Content-Type'];
	const content = [
		...(type ? [mimeMap(endOf(path), type)] : []),
		...(headers['Cache-Control'] ? [clientCache(headers)] : []),
	];
	const names = customHeaders(headers);
	const parts = [
		...(content.length > 0
			? [`\t\t\t<staticContent>\n${content.join('\n')}\n\t\t\t</staticContent>`]
			: []),
		...(names
			? [
					`\t\t\t<httpProtocol>\n\t\t\t<customHeaders>\n${names}\n\t\t\t</customHeaders>\n\t\t\t</httpProtocol>`,
				]
			: []),
	];
	return `	<location path="${quoted(path.replace(/\/$/, ''))}">
		<system.webServer>
${parts.join('\n')}
		</system.webServer>
	</location>`;
}

/** The end of a name; IIS takes a name without one as ending with a lone point. */
const endOf = (path: string) => /\.(\w+)$/.exec(path)?.[1] ?? '';

function mimeMap(end: string, type: string): string {
	const extension = quoted(`.${end}`);
	return `			<remove fileExtension="${extension}" />
			<mimeMap fileExtension="${extension}" mimeType="${quoted(type)}" />`;
}

/** IIS writes `Cache-Control` itself; as one of the custom headers it would stand there twice. */
function clientCache(headers: Headers): string {
	const value = headers['Cache-Control'] ?? '';
	const seconds = Number(/max-age=(\d+)/.exec(value)?.[1] ?? Number.NaN);
	if (Number.isNaN(seconds)) return '\t\t\t<clientCache cacheControlMode="DisableCache" />';
	const rest = value.split(', ').filter((word) => !word.startsWith('max-age'));
	return `			<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${seconds / 86_400}.00:00:00" cacheControlCustom="${quoted(rest.join(', '))}" />`;
}

const otherwise = ['Cache-Control', 'Content-Type'];

function customHeaders(headers: Headers): string {
	return Object.entries(headers)
		.filter(([name]) => !otherwise.includes(name))
		.map(
			([name, value]) => `				<remove name="${quoted(name)}" />
				<add name="${quoted(name)}" value="${quoted(value)}" />`,
		)
		.join('\n');
}

function quoted(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
