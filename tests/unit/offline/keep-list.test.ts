import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { writeWorker } from '../../../src/offline/integration.ts';
import { keepList } from '../../../src/offline/keep-list.ts';
import { sizePlaceholder } from '../../../src/offline/names.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const built = {
	'index.html': 'every language',
	'sitemap.xml': '<urlset/>',
	'he/index.html': 'home',
	'he/errors/index.html': 'errors',
	'he/lookup.json': '{}',
	'he/lookup.json.br': 'packed',
	'he/pocket/index.html': `Takes ${sizePlaceholder}`,
	'en/index.html': 'home',
	'assets/page.abc.js': 'script',
	'registry/a.reg': 'Windows Registry Editor',
	'registry/SHA256SUMS': 'sums',
};

function folderWith(changed: Readonly<Record<string, string>> = {}): string {
	const folder = temporaryFolder('keep-list');
	for (const [path, text] of Object.entries({ ...built, ...changed })) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

it('lists the pages of one language by their addresses, and what all languages share', () => {
	const { files, bytes, locale } = keepList(folderWith(), 'he');
	expect(locale).toBe('he');
	expect(files.map(([path]) => path)).toEqual([
		'assets/page.abc.js',
		'he/',
		'he/errors/',
		'he/lookup.json',
		'he/pocket/',
		'registry/a.reg',
	]);
	expect(files[1]).toEqual(['he/', 4, 'TqFAWIFQdzzjqs54au739ASc4QD6ZJyU+73blg8dqUI=']);
	expect(bytes).toBe(files.reduce((sum, [, size]) => sum + size, 0));
});

it('has another digest when a byte of any file is another, and else the same', () => {
	const { digest } = keepList(folderWith(), 'he');
	expect(keepList(folderWith(), 'he').digest).toBe(digest);
	expect(keepList(folderWith({ 'he/index.html': 'hame' }), 'he').digest).not.toBe(digest);
	expect(keepList(folderWith({ 'assets/page.abc.js': 'Script' }), 'he').digest).not.toBe(digest);
	expect(keepList(folderWith({ 'en/index.html': 'other' }), 'he').digest).toBe(digest);
});

it('tells the page its size first, and lists that page as it then is', () => {
	const folder = folderWith({ 'he/lookup.json': 'x'.repeat(2_340_000) });
	writeWorker(folder, 'he', 'run();');
	const page = readFileSync(join(folder, 'he/pocket/index.html'), 'utf8');
	expect(page).toMatch(/2\.3/);
	const worker = readFileSync(join(folder, 'offline-he.js'), 'utf8');
	const [, list = ''] = /^const kept = (.*);\nrun\(\);$/.exec(worker) ?? [];
	expect(JSON.parse(list)).toEqual(keepList(folder, 'he'));
});
