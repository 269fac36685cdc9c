import { compressible } from '../served.ts';
import { headerFault } from './compare.ts';
import { headersAt } from './expected.ts';

/** What a server said when it was asked for one address. */
export interface Answer {
	url: string;
	status: number;
	headers: Headers;
	bytes: Uint8Array;
	text: string;
}

/** What a host gets wrong at one address. */
export interface Fault {
	address: string;
	/** Goes on after the address: `answers 404, should be 200`. */
	problem: string;
}

/** Asks as a browser does, and follows no redirect. */
export async function ask(url: URL): Promise<Answer> {
	const response = await fetch(url, {
		redirect: 'manual',
		signal: AbortSignal.timeout(60_000),
		headers: { 'Accept-Encoding': 'gzip, deflate, br' },
	});
	const bytes = new Uint8Array(await response.arrayBuffer());
	const { status, headers } = response;
	return { url: url.href, status, headers, bytes, text: new TextDecoder().decode(bytes) };
}

/** Smaller ones need not be compressed. */
const small = 1400;

/**
 * What is wrong with the answer to something that should be there.
 *
 * @param path below the base
 */
export function faultsOf(answer: Answer, base: string, path: string): Fault[] {
	const { status, headers, url, bytes } = answer;
	const fault = (problem: string): Fault => ({ address: url, problem });
	if (status !== 200) return [fault(`answers ${status}, should be 200${because(answer, path)}`)];
	const wanted = Object.entries(headersAt(base, path));
	const problems = wanted.flatMap(([name, value]) =>
		optional.has(name) ? [] : (headerFault(name, value, headers.get(name)) ?? []),
	);
	const encoding = headers.get('content-encoding');
	if (!encoding && bytes.length > small && isCompressible(headersAt(base, path), path))
		problems.push(`is not compressed: ${bytes.length} bytes`);
	if (encoding && !/accept-encoding|\*/i.test(headers.get('vary') ?? ''))
		problems.push('is compressed, but Vary does not say "Accept-Encoding"');
	return problems.map(fault);
}

/** A convenience, which no reader misses. */
const optional: ReadonlySet<string> = new Set(['Speculation-Rules']);

function isCompressible(headers: Readonly<Record<string, string>>, path: string): boolean {
	const end = path.replace(/.*\./, '');
	return (
		headers['Content-Type']?.startsWith('text/html') === true ||
		(compressible as readonly string[]).includes(end)
	);
}

/** What an answer says beyond its number; IIS says 404 (404.3 in its log) of a file whose type it does not know. */
function because({ headers, status }: Answer, path: string): string {
	const location = headers.get('location');
	if (location) return `: it is moved to ${location}`;
	const iis = /microsoft-iis/i.test(headers.get('server') ?? '');
	const end = /\.\w+$/.exec(path)?.[0] ?? 'no end';
	return iis && status === 404
		? `: if the file is there, IIS has no type for names with ${end} (its error 404.3)`
		: '';
}
