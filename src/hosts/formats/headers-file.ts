import { type Place, type Rule, rulesFor } from '../served.ts';

type Host = 'cloudflare' | 'netlify';

/**
 * The `_headers` file. Cloudflare Pages adds what a later rule says to what an earlier one said, unless that is taken
 * back with `! Name` (https://developers.cloudflare.com/pages/configuration/headers/). Netlify has no such line; its
 * users report that the later, more particular rule replaces the other.
 */
export function headersFile(place: Place, host: Host): string {
	const rules = rulesFor(place).map(withoutDefaults);
	const blocks = rules.map(({ path, headers }, at) => {
		const said = new Set(
			rules
				.slice(0, at)
				.filter((earlier) => path.startsWith(earlier.path))
				.flatMap((earlier) => Object.keys(earlier.headers)),
		);
		const lines = Object.entries(headers).map(([name, value]) => {
			const taken = said.has(name) && host === 'cloudflare' ? `  ! ${name}\n` : '';
			return `${taken}  ${name}: ${value}\n`;
		});
		const end = path === '' || path.endsWith('/') ? '*' : '';
		return `${place.base}${path}${end}\n${lines.join('')}`;
	});
	return blocks.join('\n');
}

/** Both hosts have every page asked for again by themselves. */
function withoutDefaults({ path, headers }: Rule): Rule {
	const { 'Cache-Control': _asked, ...rest } = headers;
	return { path, headers: path === '' ? rest : headers };
}
