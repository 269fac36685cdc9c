import type { Excerpt } from '../query/excerpt.ts';
import type { Found } from '../query/found.ts';
import { hasExcerpt, resultOption, showExcerpt } from './result-option.ts';
import type { SearchTexts } from './texts.ts';
import { WhatIsInView } from './what-is-in-view.ts';

/** How many results are shown at once. */
const page = 10;

/** Loads the part of a page's text that speaks about the words that were searched for. */
type ExcerptOf = (
	page: number,
	wanted: ReadonlyMap<string, number>,
) => Promise<Excerpt | undefined>;

/** The list box below the field: the field keeps the focus, arrows move through the list. */
export class ResultList {
	excerptOf: ExcerptOf = async () => undefined;
	private readonly input: HTMLInputElement;
	private readonly list: HTMLElement;
	private readonly more: HTMLButtonElement;
	private readonly texts: SearchTexts;
	private found: readonly Found[] = [];
	private wanted: ReadonlyMap<string, number> = new Map();
	private active = -1;
	private readonly inView = new WhatIsInView((item) => this.fetchExcerpt(item));

	constructor(
		input: HTMLInputElement,
		list: HTMLElement,
		more: HTMLButtonElement,
		texts: SearchTexts,
	) {
		this.input = input;
		this.list = list;
		this.more = more;
		this.texts = texts;
		more.addEventListener('click', () => this.grow());
		list.addEventListener('pointermove', () => this.inView.fetchWaiting());
		document.addEventListener('scroll', () => this.inView.fetchWaiting(), {
			capture: true,
			passive: true,
		});
	}

	/** Shows results from the first on; one that the arrows had reached stays it, if it is shown again. */
	show(found: readonly Found[], wanted: ReadonlyMap<string, number>): void {
		const reached = this.found[this.active]?.url;
		this.found = found;
		this.wanted = wanted;
		this.inView.begin();
		this.list.replaceChildren();
		this.grow();
		const again = this.found.findIndex(({ url }) => url === reached);
		this.activate(again < this.list.childElementCount ? again : -1);
		this.list.hidden = found.length === 0;
		this.input.setAttribute('aria-expanded', String(found.length > 0));
	}

	private grow(): void {
		const from = this.list.childElementCount;
		const items = this.found
			.slice(from, from + page)
			.map((found, at) =>
				resultOption(
					found,
					`${this.list.id}-${from + at}`,
					this.texts,
					hasExcerpt(found, this.wanted),
				),
			);
		this.list.append(...items);
		this.more.hidden = this.list.childElementCount >= this.found.length;
		for (const item of items) this.inView.watch(item);
	}

	private fetchExcerpt(item: Element): void {
		const found = this.found[[...this.list.children].indexOf(item)];
		if (!found || !hasExcerpt(found, this.wanted)) return;
		const { wanted } = this;
		this.excerptOf(found.page, wanted)
			.then((excerpt) => {
				if (item.isConnected && wanted === this.wanted) showExcerpt(item as HTMLElement, excerpt);
			})
			// The title stands without it.
			.catch(() => showExcerpt(item as HTMLElement, undefined));
	}

	/** Arrows, Enter and Tab, after the combobox of the ARIA Authoring Practices. */
	onKey(event: KeyboardEvent): void {
		const last = this.list.childElementCount - 1;
		if (last < 0 || event.altKey || event.shiftKey) return;
		if (event.key === 'ArrowDown')
			this.move(event, this.active >= last ? this.afterLast() : this.active + 1);
		else if (event.key === 'ArrowUp') this.move(event, this.active < 0 ? last : this.active - 1);
		else if (event.key === 'Enter') this.open(event);
	}

	/** Down from the last shows more; where there is no more, back to the field. */
	private afterLast(): number {
		if (this.more.hidden) return -1;
		this.grow();
		return this.active + 1;
	}

	private move(event: Event, to: number): void {
		event.preventDefault();
		this.inView.fetchWaiting();
		this.activate(to);
	}

	private activate(at: number): void {
		this.active = at;
		const links = [...this.list.querySelectorAll('a')];
		links.forEach((link, index) => void link.setAttribute('aria-selected', String(index === at)));
		const link = links[at];
		if (link) {
			this.input.setAttribute('aria-activedescendant', link.id);
			link.scrollIntoView({ block: 'nearest' });
		} else this.input.removeAttribute('aria-activedescendant');
	}

	private open(event: KeyboardEvent): void {
		const link = this.list.querySelectorAll('a')[Math.max(0, this.active)];
		if (!link) return;
		event.preventDefault();
		// A click of its own, so that the browser opens a new tab where it would for a mouse.
		link.dispatchEvent(
			new MouseEvent('click', {
				bubbles: true,
				cancelable: true,
				ctrlKey: event.ctrlKey,
				metaKey: event.metaKey,
			}),
		);
	}
}
