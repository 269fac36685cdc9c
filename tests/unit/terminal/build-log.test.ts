import type { AstroLoggerMessage } from 'astro';
import { describe, expect, it } from 'vitest';
import { buildLog } from '../../../src/terminal/build-log.ts';

const page = (path: string) => ({ label: null, message: `  ├─ ${path}` });

/** What a build of these messages prints, and which of them were handed on as problems. */
function said(messages: readonly Partial<AstroLoggerMessage>[], isTTY = false) {
	const problems: string[] = [];
	let text = '';
	const log = buildLog({ isTTY, write: (part: string) => (text += part) }, ({ message }) =>
		problems.push(message),
	);
	for (const message of messages)
		log.write({ label: 'build', level: 'info', message: '', newLine: true, ...message });
	return { lines: text.split('\n').filter((line) => line !== ''), problems };
}

describe('what a build says', () => {
	it('is how many files there are by now, not the name of each', () => {
		const { lines } = said(Array.from({ length: 600 }, (_, at) => page(`/en/${at}/index.html`)));
		expect(lines).toEqual(['  250 files', '  500 files']);
	});

	it('is one line that counts, where a terminal can write over it', () => {
		const { lines } = said(
			[page('/a/'), page('/b/'), { label: 'search-index', message: 'en: 2 pages' }],
			true,
		);
		expect(lines.at(-1)?.split('\r\u001b[K')).toEqual([
			'',
			'  1 files',
			'  2 files',
			'  search-index: en: 2 pages',
		]);
	});

	it('is what our own integrations did and what was built, not how Astro went about it', () => {
		const { lines } = said([
			{ label: 'content', message: 'Syncing content' },
			{ message: 'output: "static"' },
			{ label: 'search-index', message: 'sl: 156 pages' },
			{ message: '974 page(s) built in \u001b[1m20.60s\u001b[22m' },
			{ message: '\u001b[1mComplete!\u001b[22m' },
		]);
		expect(lines).toEqual([
			'  search-index: sl: 156 pages',
			expect.stringMatching(/^Built 974 pages in [\d.]+ s\.$/),
		]);
	});

	it('is every warning and error, whoever gives it', () => {
		const { lines, problems } = said([
			{ level: 'warn', label: 'vite', message: 'odd' },
			{ level: 'error', label: 'content-check', message: 'wrong' },
		]);
		expect(lines).toEqual([]);
		expect(problems).toEqual(['odd', 'wrong']);
	});
});
