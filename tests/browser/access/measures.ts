import type { Page } from '@playwright/test';
import { faint } from './contrast.ts';
import { name, visible } from './elements.ts';
import { focused } from './focus.ts';
import { moving, mute, nameless } from './manners.ts';
import { cut, small, wide } from './size.ts';

/** What axe does not measure. Each names the elements that fail, so that a fault reads like one. */
const measures = { cut, faint, moving, mute, nameless, small, wide };
const brought = { ...measures, focused, name, visible };

export type Access = typeof brought;

declare global {
	interface Window {
		access: Access;
	}
}

/** Has every page that is opened bring the measures along; they are sent as their texts. */
export async function bringMeasures(page: Page): Promise<void> {
	const sources = Object.values(brought).map(String);
	const names = Object.keys(brought).join(',');
	await page.addInitScript(`{ ${sources.join('\n')}; window.access = { ${names} }; }`);
}

export async function faultsOf(
	page: Page,
	...names: readonly (keyof typeof measures)[]
): Promise<string[]> {
	return page.evaluate(
		(names) =>
			names.flatMap((name) =>
				[...new Set(window.access[name]())].map((fault) => `${name}: ${fault}`),
			),
		names,
	);
}
