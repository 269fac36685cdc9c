import { type Place, rulesFor } from '../served.ts';

/** Cloudflare adds what a second rule says to what the first one said, unless that is taken back: `! Name`. */
type Host = 'cloudflare' | 'netlify';

/**
 * The `_headers` file. Cloudflare Pages reads it, and so does Netlify, which takes a line that begins with `!` for a
 * fault and sends the value of the most particular rule.
 */
export function headersFile(place: Place, host: Host): string {
	const [everywhere] = rulesFor(place);
	const blocks = rulesFor(place).map(({ path, headers }) => {
		const names = Object.keys(headers).filter((name) => path !== '' || name !== 'Cache-Control');
		const lines = names.map((name) => {
			const again = path !== '' && name !== 'Cache-Control' && name in (everywhere?.headers ?? {});
			const taken = again && host === 'cloudflare' ? `  ! ${name}\n` : '';
			return `${taken}  ${name}: ${headers[name]}\n`;
		});
		// Both hosts have every page asked for again by themselves.
		const end = path === '' || path.endsWith('/') ? '*' : '';
		return `${place.base}${path}${end}\n${lines.join('')}`;
	});
	return blocks.join('\n');
}
