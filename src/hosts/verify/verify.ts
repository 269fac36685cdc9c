import { type Kept, workerOf } from '../../offline/kept.ts';
import { type HostName, hosts } from '../hosts.ts';
import { saved, searchEngine, speculationRules, sumsIn } from '../served.ts';
import { readSums, sha256 } from '../sums.ts';
import { type Answer, ask, type Fault, faultsOf } from './answers.ts';
import { hostSeen } from './hosts-seen.ts';

/** What a visit of a site has found. */
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
	return new Visit(new URL(address.replace(/\/?$/, '/'))).verdict();
}

/** One visit of a site: what was asked, and what was wrong with the answers. */
class Visit {
	private readonly start: URL;
	private readonly faults: Fault[] = [];
	private asked = 0;

	constructor(start: URL) {
		this.start = start;
	}

	async verdict(): Promise<Verdict> {
		const chooser = await this.look('');
		const home = this.homeIn(chooser);
		if (home !== undefined) {
			await this.files(home.slice(this.base.length));
			for (const folder of saved) await this.downloads(folder);
			await this.edges(home);
		}
		return { faults: this.faults, asked: this.asked, host: hostSeen(chooser.headers) };
	}

	private get base(): string {
		return this.start.pathname;
	}

	private ask(path: string): Promise<Answer> {
		this.asked++;
		return ask(new URL(path, this.start));
	}

	private async look(path: string): Promise<Answer> {
		const answer = await this.ask(path);
		this.faults.push(...faultsOf(answer, this.base, path));
		return answer;
	}

	private blame(address: string, problem: string): void {
		this.faults.push({ address, problem });
	}

	/** Where the chooser of languages leads; undefined if the site was built for another place, or this is another. */
	private homeIn({ text }: Answer): string | undefined {
		const { base, start } = this;
		const canonical = /<link rel="canonical" href="([^"]*)"/.exec(text)?.[1];
		if (canonical && new URL(canonical).origin !== start.origin)
			this.blame(
				start.href,
				`says that its address is ${canonical}; build with HANDSHAKE_ORIGIN=${start.origin}`,
			);
		const home = /<a href="([^"]*)"[^>]*data-locale/.exec(text)?.[1];
		if (!home) {
			this.blame(start.href, 'is not the page on which one chooses a language');
			return undefined;
		}
		if (home.startsWith(base) && home.slice(base.length).split('/').length === 2) return home;
		this.blame(
			start.href,
			`links to ${home}, but is served below ${base}; build with HANDSHAKE_BASE=${base}`,
		);
		return undefined;
	}

	/** A page, and one of each kind of file that it may ask for. */
	private async files(locale: string): Promise<void> {
		const page = await this.look(locale);
		for (const path of filesNamedIn(page.text, this.base)) await this.look(path);
		await this.look(`${locale}lookup.json`);
		await this.look(searchEngine.folder + searchEngine.file);
		const worker = await this.look(workerOf(locale.replace('/', '')));
		if (worker.status === 200 && !listsAsServed(worker.text, locale, page.bytes))
			this.blame(
				page.url,
				'is not, byte for byte, the page that was built, so that no device can keep the site; switch off what changes pages on their way',
			);
		if (page.headers.has('speculation-rules')) await this.look(speculationRules);
	}

	private async downloads(folder: (typeof saved)[number]): Promise<void> {
		const list = await this.look(sumsIn(folder));
		for (const [name, sum] of list.status === 200 ? readSums(list.text) : []) {
			const { bytes, status, url } = await this.look(folder + name);
			if (status === 200 && sha256(bytes) !== sum)
				this.blame(url, 'is not, byte for byte, the file that was built');
		}
	}

	/** What leads elsewhere, and what must not be there. */
	private async edges(home: string): Promise<void> {
		const locale = home.slice(this.base.length);
		const slashless = await this.ask(locale.replace(/\/$/, ''));
		if (new URL(slashless.headers.get('location') ?? '', slashless.url).pathname !== home)
			this.blame(slashless.url, `should redirect to ${home}`);
		this.faults.push(...nothingThere(await this.ask(`${locale}no-such-page/`)));
		for (const file of ownFiles) {
			const { status, url } = await this.ask(file);
			if (status === 200) this.blame(url, 'is for the server, not for readers');
		}
	}
}

/** Whether what a worker would keep of a page is what comes from the server. */
function listsAsServed(script: string, path: string, bytes: Uint8Array): boolean {
	const [, list] = /^const kept = (.*);$/m.exec(script) ?? [];
	const kept: Kept | undefined = list && JSON.parse(list);
	const sum = Buffer.from(sha256(bytes), 'hex').toString('base64');
	return kept?.files.some(([file, , listed]) => file === path && listed === sum) ?? false;
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
