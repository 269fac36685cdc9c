import { type HostName, hosts } from '../hosts.ts';
import { saved, searchEngine, speculationRules, sumsIn } from '../served.ts';
import { readSums, sha256 } from '../sums.ts';
import { type Answer, ask, type Fault, faultsOf } from './answers.ts';
import { hostSeen } from './hosts-seen.ts';

export interface Verdict {
	faults: readonly Fault[];
	/** How many addresses were asked. */
	asked: number;
	host: HostName | undefined;
}

/**
 * Asks a deployed site for one of everything, and all of its downloads, as a browser would.
 *
 * @param address of the chooser of languages: `https://example.org/kb/`
 */
export async function verifySite(address: string): Promise<Verdict> {
	const start = new URL(address.replace(/\/?$/, '/'));
	const base = start.pathname;
	const faults: Fault[] = [];
	let asked = 0;
	const fetchOne = (path: string): Promise<Answer> => {
		asked++;
		return ask(new URL(path, start));
	};
	const look = async (path: string): Promise<Answer> => {
		const answer = await fetchOne(path);
		faults.push(...faultsOf(answer, base, path));
		return answer;
	};

	const chooser = await look('');
	const host = hostSeen(chooser.headers);
	const canonical = /<link rel="canonical" href="([^"]*)"/.exec(chooser.text)?.[1];
	if (canonical && new URL(canonical).origin !== start.origin) {
		const problem = `says that its address is ${canonical}; build with HANDSHAKE_ORIGIN=${start.origin}`;
		faults.push({ address: start.href, problem });
	}
	const home = /<a href="([^"]*)"[^>]*data-locale/.exec(chooser.text)?.[1];
	if (!home) {
		const problem = 'is not the page on which one chooses a language';
		return { faults: [...faults, { address: start.href, problem }], asked, host };
	}
	if (!home.startsWith(base) || home.slice(base.length).split('/').length !== 2) {
		const problem = `links to ${home}, but is served below ${base}; build with HANDSHAKE_BASE=${base}`;
		return { faults: [...faults, { address: start.href, problem }], asked, host };
	}
	const locale = home.slice(base.length);
	const page = await look(locale);
	for (const path of filesNamedIn(page.text, base)) await look(path);
	await look(`${locale}lookup.json`);
	await look(searchEngine.folder + searchEngine.file);
	if (page.headers.has('speculation-rules')) await look(speculationRules);

	for (const folder of saved) {
		const list = await look(sumsIn(folder));
		for (const [name, sum] of list.status === 200 ? readSums(list.text) : []) {
			const { bytes, status, url } = await look(folder + name);
			if (status === 200 && sha256(bytes) !== sum)
				faults.push({ address: url, problem: 'is not, byte for byte, the file that was built' });
		}
	}

	const slashless = await fetchOne(locale.replace(/\/$/, ''));
	if (new URL(slashless.headers.get('location') ?? '', slashless.url).pathname !== home)
		faults.push({ address: slashless.url, problem: `should redirect to ${home}` });
	faults.push(...nothingThere(await fetchOne(`${locale}no-such-page/`)));
	for (const file of ownFiles) {
		const { status, url } = await fetchOne(file);
		if (status === 200)
			faults.push({ address: url, problem: 'is for the server, not for readers' });
	}
	return { faults, asked, host };
}

const ownFiles = new Set(Object.values(hosts).map(({ file }) => file));

/** Style sheet, scripts and icon of a page. */
function filesNamedIn(html: string, base: string): string[] {
	const named = html.matchAll(
		/<(?:link rel="(?:stylesheet|icon)" href|script[^>]* src)="([^"]*)"/g,
	);
	const paths = [...named].map(([, path = '']) => path).filter((path) => path.startsWith(base));
	return [...new Set(paths.map((path) => path.slice(base.length)))];
}

function nothingThere({ status, url, text }: Answer): Fault[] {
	if (status !== 404)
		return [{ address: url, problem: `answers ${status}, should be 404: there is no such page` }];
	return text.includes('data-locale')
		? []
		: [{ address: url, problem: "answers with the server's own page, not with 404.html" }];
}
