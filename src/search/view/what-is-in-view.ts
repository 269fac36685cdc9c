/** Texts that are fetched before a reader moves or stays: for the results that are read first. */
const atOnce = 2;

/** In milliseconds, how long a reader looks at results without moving until the texts of all in view are fetched. */
const stays = 1000;

/**
 * Has texts fetched for the results in view: the first at once, the others when the reader moves or stays. Who types
 * on needs none of them.
 */
export class WhatIsInView {
	private readonly fetch: (item: Element) => void;
	private readonly waiting = new Set<Element>();
	private readonly seen: IntersectionObserver;
	private fetched = 0;
	private timer = 0;

	constructor(fetch: (item: Element) => void) {
		this.fetch = fetch;
		this.seen = new IntersectionObserver((entries) => {
			for (const { isIntersecting, target } of entries)
				if (isIntersecting) this.fetchOrWait(target);
		});
	}

	/** Forgets what was watched: other results follow. */
	begin(): void {
		this.seen.disconnect();
		this.fetched = 0;
		this.waiting.clear();
		clearTimeout(this.timer);
		this.timer = window.setTimeout(() => this.fetchWaiting(), stays);
	}

	watch(item: Element): void {
		this.seen.observe(item);
	}

	fetchWaiting(): void {
		for (const item of this.waiting) this.fetch(item);
		this.waiting.clear();
		this.fetched = Number.NEGATIVE_INFINITY;
	}

	private fetchOrWait(item: Element): void {
		this.seen.unobserve(item);
		if (this.fetched++ < atOnce) this.fetch(item);
		else this.waiting.add(item);
	}
}
