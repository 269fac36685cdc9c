import type { Locator } from '@playwright/test';

/** Points of a text that something else lies over. */
export const covered = (text: Locator): Promise<string[]> =>
	text.evaluate((own) => {
		const range = document.createRange();
		range.selectNodeContents(own);
		return [...range.getClientRects()].flatMap(({ left, right, top, bottom }) =>
			[0.02, 0.25, 0.5, 0.75, 0.98].flatMap((part) => {
				const [x, y] = [left + part * (right - left), (top + bottom) / 2];
				const above = document.elementFromPoint(x, y);
				return above && own.contains(above) ? [] : `${x},${y}: ${above?.outerHTML.slice(0, 80)}`;
			}),
		);
	});
