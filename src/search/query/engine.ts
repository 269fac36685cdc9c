import type { PageSections, SearchData } from '../literals/data.ts';
import { type ExactMatch, exactFinder, type FindExact } from '../literals/exact.ts';
import { type PackedData, unpackData } from '../literals/packed-data.ts';
import { plainForms } from '../words/plain-forms.ts';
import { simplified } from '../words/simplified.ts';
import { stemmerFor } from '../words/stemmer.ts';
import { type TermsOf, termsFor } from '../words/terms.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { type Found, toFound } from './found.ts';
import { byRank, isForLookup, namedFirst } from './named-first.ts';
import { once } from './once.ts';
import type { FindWord } from './pagefind.ts';
import { isPasted, isPrinted, tellingPart } from './pasted.ts';
import { findProse, type ProseAnswer } from './prose.ts';
import { Words } from './words.ts';

/** Where one locale's search is served: folders with a slash at their end. */
export interface Addresses {
	/** The locale's home, before which paths of pages are put. */
	pages: string;
	files: string;
	/** Pagefind's WebAssembly. */
	engine: string;
}

async function json<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json() as Promise<T>;
}

/** The search of one locale: two lanes that load and fail apart. */
export class SearchEngine {
	private readonly locale: string;
	private readonly addresses: Addresses;
	private readonly data: () => Promise<SearchData>;
	private readonly exact: () => Promise<FindExact>;
	private readonly termsOf: () => Promise<TermsOf>;
	private readonly pagefind: () => Promise<FindWord>;
	private readonly words: () => Promise<Words>;
	private readonly texts = new Map<number, () => Promise<PageSections>>();

	/** @param open starts Pagefind with the locale's index */
	constructor(
		locale: string,
		addresses: Addresses,
		open: (engine: string, index: string) => Promise<FindWord>,
	) {
		this.locale = locale;
		this.addresses = addresses;
		this.data = once(async () => unpackData(await json<PackedData>(`${addresses.files}data.json`)));
		this.exact = once(async () => exactFinder(await this.data()));
		this.termsOf = once(async () => termsFor(locale, await stemmerFor(locale)));
		this.pagefind = once(() => open(addresses.engine, `${addresses.files}index.json`));
		this.words = once(async () => {
			const [list, termsOf, { same }] = await Promise.all([
				json<string[]>(`${addresses.files}words.json`),
				this.termsOf(),
				this.data(),
			]);
			return new Words(list, locale, termsOf, same);
		});
	}

	/** Loads what a first query needs. */
	async warm(): Promise<void> {
		await Promise.all([this.exact(), this.termsOf(), this.pagefind()]);
	}

	/** The exact lane, led by what the lookup says of the query; without it, if that cannot be loaded. */
	async findExact(typed: string): Promise<ExactMatch[]> {
		const query = this.plain(typed);
		const [find, data, errors] = await Promise.all([
			this.exact(),
			this.data(),
			isForLookup(query) ? this.namedErrors(query).catch(() => []) : [],
		]);
		const found = find(tellingPart(query));
		// Nobody mistypes what is pasted: what is only similar in it is something else.
		const meant = isPasted(query) ? found.filter(({ exact }) => exact) : found;
		return namedFirst(query, meant, errors, data);
	}

	private plain(query: string): string {
		return simplified(plainForms(query), this.locale);
	}

	private async namedErrors(query: string): Promise<string[]> {
		const { namedErrorsAt } = await import('../../lookup/named-errors.ts');
		return namedErrorsAt(`${this.addresses.pages}lookup.json`, query);
	}

	/**
	 * The prose lane. Where the other one has an answer, words are taken as they are: names of values are no slips.
	 */
	async findProse(
		query: string,
		literally: boolean,
		exact?: Promise<ExactMatch[]>,
	): Promise<ProseAnswer> {
		const [data, termsOf, findWord, named] = await Promise.all([
			this.data(),
			this.termsOf(),
			this.pagefind(),
			exact?.catch(() => []),
		]);
		const sources = { data, termsOf, findWord, words: this.words };
		const isNamed = (named ?? []).length > 0;
		const printed = isPrinted(query) || (isNamed && isPasted(query));
		return findProse(tellingPart(this.plain(query)), sources, literally || isNamed, printed);
	}

	/** Both lanes as one list: what the query names first, in the order that its words speak for. */
	async merge(exact: readonly ExactMatch[], prose: ProseAnswer | undefined): Promise<Found[]> {
		const data = await this.data();
		const found = (target: number, match?: ExactMatch) =>
			toFound(data, target, this.addresses.pages, this.locale, match);
		const best = Math.max(1, ...(prose?.pages.map(({ beside }) => beside) ?? []));
		const spoken = new Map(prose?.pages.map(({ page, beside }) => [page, beside / best]));
		const named = exact
			.map((match) => ({ ...match, score: match.score * (1 + (spoken.get(match.target) ?? 0)) }))
			.sort(byRank);
		const listed = new Set(named.map(({ target }) => target));
		return [
			...named.map((match) => found(match.target, match)),
			...(prose?.pages ?? [])
				.filter(({ page }) => !listed.has(page))
				.map(({ page }) => found(page)),
		];
	}

	/** The part of a page's text that speaks about the query. */
	async excerpt(page: number, wanted: ReadonlyMap<string, number>): Promise<Excerpt | undefined> {
		const load =
			this.texts.get(page) ?? once(() => json(`${this.addresses.files}text/${page}.json`));
		this.texts.set(page, load);
		const [sections, termsOf, { pages }] = await Promise.all([load(), this.termsOf(), this.data()]);
		return excerptOf(sections, wanted, termsOf, pages[page]?.[1]);
	}
}
