import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { classicScript } from '../bundle/classic-script.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { formatNumber } from '../i18n/number-tag.ts';
import { keepList, keptBytes } from './keep-list.ts';
import { workerOf } from './kept.ts';
import { keepPage, sizePlaceholder } from './names.ts';

/**
 * Writes the worker of each language that is built, with the list of what it keeps: after everybody who writes or
 * changes a file of the pages, and before the host's.
 */
export default function offlineWorkers(): AstroIntegration {
	return {
		name: 'offline-workers',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const script = await workerScript();
				for (const locale of locales)
					if (existsSync(join(folder, locale, 'index.html'))) writeWorker(folder, locale, script);
			},
		},
	};
}

/** Tells the page about it how much it is, then lists that page with the others. */
export function writeWorker(folder: string, locale: Locale, script: string): void {
	const page = join(folder, locale, keepPage, 'index.html');
	if (existsSync(page)) {
		const size = formatNumber(locale, keptBytes(folder, locale) / 1e6, {
			style: 'unit',
			unit: 'megabyte',
			maximumFractionDigits: 1,
		});
		// In one piece, and from left to right in Hebrew too.
		const whole = `\u2066${size.replaceAll(' ', '\u00a0')}\u2069`;
		writeFileSync(page, readFileSync(page, 'utf8').replaceAll(sizePlaceholder, whole));
	}
	const kept = JSON.stringify(keepList(folder, locale));
	writeFileSync(join(folder, workerOf(locale)), `const kept = ${kept};\n${script}`);
}

/** The script of the workers, without the list: that is different in each. */
export async function workerScript(): Promise<string> {
	const input = fileURLToPath(new URL('offline.worker.ts', import.meta.url));
	const { script } = await classicScript({ input });
	return script;
}
