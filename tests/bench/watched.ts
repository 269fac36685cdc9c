import type { Page } from '@playwright/test';

/** What a page tells of how busy it was. */
export interface Watched {
	watched: { longest: number; answered: number };
}

/** Notes the longest of the long tasks (over 50 ms) and when the answer stands there. Runs in the page. */
export function watch(): void {
	const start = performance.now();
	const watched = { longest: 0, answered: 0 };
	(globalThis as unknown as Watched).watched = watched;
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) {
			watched.longest = Math.max(watched.longest, duration);
		}
	}).observe({ type: 'longtask' });
	const place = document.querySelector('[data-answer]');
	if (!place) return;
	new MutationObserver(() => {
		watched.answered ||= performance.now() - start;
	}).observe(place, { childList: true });
}

/** What was watched, when the last long task has been noted. */
export function settled(page: Page): Promise<Watched['watched']> {
	return page.evaluate(async () => {
		await new Promise((resolve) => setTimeout(resolve, 300));
		return (globalThis as unknown as Watched).watched;
	});
}
