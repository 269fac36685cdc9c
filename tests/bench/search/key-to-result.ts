import type { Page } from '@playwright/test';
import type { Golden } from '../../search-golden/goldens.ts';

/** Median and slowest of twenty, in milliseconds, for each lane; in the page, so that no driver counts. */
export async function keyToResult(page: Page, own: readonly Golden[]): Promise<string> {
	const measured: string[] = [];
	for (const [lane, kinds] of Object.entries({ exact: ['code', 'registry'], prose: ['prose'] })) {
		const queries = own.filter(({ kind }) => kinds.includes(kind)).slice(0, 20);
		const times = await page.evaluate(timesOf, {
			lane,
			queries: queries.map(({ query }) => query),
		});
		times.sort((a, b) => a - b);
		const [middle = 0, last = 0] = [times[times.length >> 1], times.at(-1)];
		measured.push(`${lane} ${middle.toFixed(1)} (at most ${last.toFixed(1)}) ms`);
	}
	return measured.join(', ');
}

/** Runs in the page. The exact lane is done when its first result is there, the prose lane when the status says so. */
async function timesOf({ lane, queries }: { lane: string; queries: string[] }): Promise<number[]> {
	const input = document.querySelector('site-search input') as HTMLInputElement;
	const list = document.querySelector('.results') as HTMLElement;
	const status = document.querySelector('site-search [role="status"]') as HTMLElement;
	const type = (text: string) => {
		input.value = text;
		input.dispatchEvent(new Event('input'));
	};
	const times: number[] = [];
	for (const query of queries) {
		type('');
		await new Promise((resolve) => setTimeout(resolve, 150));
		const start = performance.now();
		type(query);
		const done = () =>
			lane === 'exact' ? list.childElementCount > 0 : status.textContent?.includes(query);
		while (!done()) await new Promise((resolve) => setTimeout(resolve));
		times.push(performance.now() - start);
	}
	return times;
}
