import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

export interface Picture {
	file: string;
	caption: string;
	/** CSS pixels that the page was wide. */
	width: number;
}

/** How much of a long page a sheet shows: three screens of a phone. */
const tallest = 2400;
const scale = 0.4;

/** Puts the pictures of one kind of page side by side, reduced, to be looked over at once. */
export async function contactSheet(
	browser: Browser,
	pictures: readonly Picture[],
	file: string,
): Promise<void> {
	const figures = pictures.map(({ file, caption, width }) => {
		const data = readFileSync(file).toString('base64');
		return `<figure style="width:${width * scale}px"><figcaption>${caption}</figcaption>
			<div style="max-height:${tallest * scale}px;overflow:hidden"><img src="data:image/png;base64,${data}" style="width:100%"></div></figure>`;
	});
	const page = await browser.newPage({ viewport: { width: 2000, height: 800 } });
	await page.setContent(
		`<body style="margin:8px;background:#777;font:12px sans-serif"><style>figure{margin:0}figcaption{background:#fe8}</style>
		<div style="display:flex;flex-wrap:wrap;gap:10px;align-items:flex-start">${figures.join('')}</div>`,
	);
	await page.screenshot({ path: file, fullPage: true });
	await page.close();
}
