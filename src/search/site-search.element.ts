import { type ExactEntry, exactMatches } from './exact.ts';
import { loadProseSearch, type ProseResult, type SearchProse } from './prose.ts';
import { resultItem } from './result-item.ts';

const pause = 150;
const limit = 20;

/**
 * The search field with its results. Attributes: `data-locale`, `data-bundle` (Pagefind's folder), `data-exact`
 * (the list of literals) and the texts `data-loading`, `data-failed`, `data-none`, `data-start` and
 * `data-count-<plural category>`, with `{{count}}` and `{{query}}` to be filled in.
 */
export class SiteSearch extends HTMLElement {
	private loaded: Promise<[SearchProse, ExactEntry[]]> | undefined;
	private timer = 0;
	private latest = '';

	connectedCallback(): void {
		const inDialog = this.closest('dialog') !== null;
		const query = inDialog ? '' : new URLSearchParams(location.search).get('q');
		this.input.addEventListener('input', () => {
			clearTimeout(this.timer);
			this.timer = window.setTimeout(() => this.run(this.input.value), pause);
		});
		this.input.addEventListener('focus', () => void this.load().catch(() => {}), { once: true });
		this.form.addEventListener('submit', (event) => {
			if (inDialog) return;
			event.preventDefault();
			history.replaceState(null, '', `?${new URLSearchParams({ q: this.input.value })}`);
			this.run(this.input.value);
		});
		this.form.addEventListener('keydown', (event) => this.moveIntoResults(event));
		this.addEventListener('click', (event) => {
			if ((event.target as Element).closest('[data-close]')) this.closest('dialog')?.close();
		});
		if (query) {
			this.input.value = query;
			this.run(query);
		}
	}

	private get input(): HTMLInputElement {
		return this.querySelector('input') as HTMLInputElement;
	}
	private get form(): HTMLFormElement {
		return this.querySelector('form') as HTMLFormElement;
	}
	private get list(): HTMLElement {
		return this.querySelector('ol') as HTMLElement;
	}

	private load(): Promise<[SearchProse, ExactEntry[]]> {
		const { bundle = '', exact = '', locale = '' } = this.dataset;
		this.loaded ??= Promise.all([
			loadProseSearch(bundle, locale),
			fetch(exact).then((response) => response.json() as Promise<ExactEntry[]>),
		]);
		// After a failure (offline, say) the next attempt starts afresh.
		this.loaded.catch(() => {
			this.loaded = undefined;
		});
		return this.loaded;
	}

	private async run(text: string): Promise<void> {
		const query = text.trim();
		this.latest = query;
		if (!query) return this.show([], [], this.dataset['start'] ?? '');
		this.say(this.dataset['loading'] ?? '');
		try {
			const [searchProse, entries] = await this.load();
			const exact = exactMatches(query, entries);
			const prose = await searchProse(query, limit);
			if (this.latest !== query) return;
			const more = prose.filter(({ url }) => exact.every((entry) => entry.url !== url));
			this.show(exact, more, this.summary(query, exact.length + more.length));
		} catch {
			if (this.latest === query) this.show([], [], this.dataset['failed'] ?? '');
		}
	}

	private summary(query: string, count: number): string {
		const { locale = 'en' } = this.dataset;
		const category = new Intl.PluralRules(locale).select(count);
		const text = count === 0 ? this.dataset['none'] : this.getAttribute(`data-count-${category}`);
		const number = new Intl.NumberFormat(locale).format(count);
		return (text ?? '').replace('{{count}}', number).replace('{{query}}', () => query);
	}

	private show(exact: ExactEntry[], prose: ProseResult[], message: string): void {
		this.list.replaceChildren(
			...exact.map((entry) => resultItem({ ...entry, badge: this.dataset['badge'] ?? '' })),
			...prose.map((result) => resultItem(result)),
		);
		this.toggleAttribute('data-empty', exact.length + prose.length === 0 && this.latest !== '');
		this.say(message);
	}

	private say(message: string): void {
		const status = this.querySelector('[role="status"]');
		if (status && status.textContent !== message) status.textContent = message;
	}

	/** Arrow down leads from the field to the first result. */
	private moveIntoResults(event: KeyboardEvent): void {
		if (event.key !== 'ArrowDown') return;
		event.preventDefault();
		this.list.querySelector('a')?.focus();
	}
}

/** Registers `<site-search>`; more than one call does no harm. */
export function defineSearch(): void {
	if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
}
