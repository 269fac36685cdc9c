import type { ExactMatch } from '../literals/exact.ts';
import { answerTo } from '../query/answer.ts';
import { SearchEngine } from '../query/engine.ts';
import { openPagefind } from '../query/pagefind.ts';
import { putIntoAddress, queryInAddress } from './address.ts';
import { leaveFor } from './leave.ts';
import { showCorrections, showEverything, showOffer, showRecent, summaryOf } from './notices.ts';
import { forgetSearches } from './recent.ts';
import { ResultList } from './result-list.ts';
import { pasteInOneLine, searchBox } from './search-box.ts';
import { loadSheet } from './sheet.ts';
import type { SearchTexts } from './texts.ts';

/** After the last key, before the prose lane starts: it answers within a few frames, and few keys come closer. */
const pause = 30;

/**
 * The search field with its results, a combobox with a list box. `data-texts` holds the texts and addresses
 * (`SearchTexts`) on the search page; in the dialog they are set as `texts`.
 */
export class SiteSearch extends HTMLElement {
	texts: SearchTexts | undefined;
	private engine: SearchEngine | undefined;
	private list: ResultList | undefined;
	private timer = 0;
	/** The query whose answer is shown or awaited. */
	private latest = '';
	private literally = false;

	connectedCallback(): void {
		if (this.list) return;
		this.texts ??= JSON.parse(this.dataset['texts'] ?? '{}') as SearchTexts;
		const { locale, addresses, messages } = this.texts;
		void loadSheet();
		this.append(searchBox(messages));
		this.engine = new SearchEngine(locale, addresses, openPagefind);
		this.list = new ResultList(
			this.input,
			this.find('.results'),
			this.find<HTMLButtonElement>('.more'),
			this.texts,
		);
		this.list.excerptOf = (page, wanted) =>
			this.engine?.excerpt(page, wanted) ?? Promise.resolve(undefined);
		this.listen();
		if (!this.inDialog) {
			this.input.value = queryInAddress(location);
			putIntoAddress(this.input.value.trim());
			addEventListener('hashchange', () => this.search(queryInAddress(location)));
		}
		this.run();
	}

	/** Puts a query into the field and answers it. */
	search(query: string): void {
		this.input.value = query;
		this.run();
	}

	get query(): string {
		return this.input.value.trim();
	}

	private get inDialog(): boolean {
		return this.closest('dialog') !== null;
	}
	private get input(): HTMLInputElement {
		return this.find<HTMLInputElement>('input');
	}
	private find<E extends HTMLElement>(selector: string): E {
		return this.querySelector(selector) as E;
	}

	private listen(): void {
		this.input.addEventListener('input', () => {
			this.literally = false;
			this.run();
		});
		const warm = () => void this.engine?.warm().catch(() => {});
		this.input.addEventListener('focus', warm, { once: true });
		this.input.addEventListener('keydown', (event) => this.onKey(event));
		this.input.addEventListener('paste', (event) => {
			if (pasteInOneLine(event, this.input)) this.run();
		});
		this.addEventListener('click', (event) => this.onClick(event));
		addEventListener('online', () => {
			if (this.hasAttribute('data-failed')) this.run();
		});
	}

	private onKey(event: KeyboardEvent): void {
		if (event.isComposing) return;
		if (event.key === 'Escape' && this.input.value !== '') {
			// The first Escape clears, the next one closes.
			event.preventDefault();
			event.stopPropagation();
			this.search('');
		} else this.list?.onKey(event);
	}

	private onClick(event: Event): void {
		const target = event.target as Element;
		const link = target.closest<HTMLAnchorElement>('.results a');
		const query = target.closest<HTMLElement>('[data-query]')?.dataset['query'];
		if (link) leaveFor(link, this.query, this.closest('dialog'));
		else if (target.closest('[data-close]')) this.closest('dialog')?.close();
		else if (target.closest('[data-forget]')) {
			forgetSearches();
			this.run();
		} else if (query !== undefined) {
			this.literally = target.closest('[data-literally]') !== null;
			this.search(query);
			this.input.focus();
		}
	}

	private run(): void {
		const { query } = this;
		this.latest = query;
		clearTimeout(this.timer);
		if (!this.inDialog) {
			putIntoAddress(query);
			showEverything(query === '');
		}
		for (const part of ['.hint', '.corrected']) this.find(part).hidden = true;
		showOffer(this, query, this.texts as SearchTexts);
		showRecent(this, query);
		if (query === '') {
			this.list?.show([], new Map());
			this.say((this.texts as SearchTexts).messages.start);
			return;
		}
		const exact = (this.engine as SearchEngine).findExact(query);
		// Codes are answered in the same frame, before anything of the other lane is there.
		exact
			.then((matches) => (matches.length > 0 ? this.engine?.merge(matches, undefined) : undefined))
			.then((found) => found && this.latest === query && this.list?.show(found, new Map()))
			.catch(() => {});
		this.timer = window.setTimeout(() => void this.answer(query, exact), pause);
	}

	private async answer(query: string, exact: Promise<ExactMatch[]>): Promise<void> {
		const { messages } = this.texts as SearchTexts;
		if (this.find('.results').childElementCount === 0) this.say(messages.loading);
		const answer = await answerTo(query, this.engine as SearchEngine, exact, this.literally);
		if (this.latest !== query) return;
		const { found, wanted, corrected, failed } = answer;
		this.toggleAttribute('data-failed', failed !== 'not');
		this.list?.show(found, wanted);
		showCorrections(this, query, corrected, this.texts as SearchTexts);
		this.find('.hint').hidden = failed === 'wholly' || found.length > 0;
		this.say(summaryOf(answer, query, this.texts as SearchTexts));
	}

	private say(message: string): void {
		const status = this.find('[role="status"]');
		if (status.textContent !== message) status.textContent = message;
	}
}
