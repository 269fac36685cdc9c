import { type HostName, hosts } from '../hosts.ts';

/** What servers call themselves in `Server`. */
const names: readonly (readonly [HostName, RegExp])[] = [
	['iis', /microsoft-iis|microsoft-httpapi/i],
	['nginx', /nginx|openresty/i],
	['apache', /apache/i],
	['caddy', /caddy/i],
	['netlify', /netlify/i],
	['cloudflare', /cloudflare/i],
	['github-pages', /github/i],
	['s3', /amazons3|cloudfront/i],
];

/** The host that answered, as far as it says so. */
export function hostSeen(headers: Headers): HostName | undefined {
	if (headers.has('x-amz-cf-id')) return 's3';
	const server = headers.get('server') ?? '';
	return names.find(([, pattern]) => pattern.test(server))?.[0];
}

/** What to do about faults of a host. */
export function remedyFor(host: HostName | undefined): string {
	if (host === 'github-pages')
		return 'GitHub Pages sends no headers of your own. The policy stands in the pages too, but nothing keeps others from framing them; take another host where that matters.';
	if (!host)
		return `Build with --host (${Object.keys(hosts).join(', ')}) and put the file that it writes where docs/deploy.md says; tell an unknown server what dist/_headers of a build without --host says.`;
	const { name, file } = hosts[host];
	return `${name}: build with --host ${host}, and let it read the ${file} of that build; docs/deploy.md says where.`;
}
