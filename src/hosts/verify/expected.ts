import { contentTypes, type Headers, type Rule, rulesFor } from '../served.ts';

/**
 * The headers that a file should be sent with.
 *
 * @param path below the base: `en/`, `assets/a.css`
 */
export function headersAt(base: string, path: string): Headers {
	const fitting = rulesFor({ base }).filter((rule) => fits(rule, path));
	return Object.assign({ 'Content-Type': typeAt(path) }, ...fitting.map(({ headers }) => headers));
}

function fits({ path: pattern }: Rule, path: string): boolean {
	return pattern === '' || pattern.endsWith('/') ? path.startsWith(pattern) : path === pattern;
}

/** A folder is answered with the page in it. */
function typeAt(path: string): string {
	const end = path === '' || path.endsWith('/') ? 'html' : path.replace(/.*\./, '');
	return (contentTypes as Readonly<Record<string, string>>)[end] ?? 'application/octet-stream';
}
