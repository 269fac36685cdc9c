import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeBuilds } from '../../../src/build/merge.ts';

describe('builds that are put together', () => {
	let root: string;
	const at = (name: string) => join(root, name);
	const write = (folder: string, files: Record<string, string>) => {
		for (const [file, text] of Object.entries(files)) {
			const path = join(at(folder), file);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, text);
		}
	};
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'handshake-merge-'));
		write('a', { 'index.html': 'chooser', 'aa/index.html': 'A', 'aa/pagefind/x': '1' });
		write('b', { 'index.html': 'chooser', 'bb/index.html': 'B' });
		write('out', { 'old.html': 'of another build' });
	});
	afterEach(() => rmSync(root, { recursive: true, force: true }));
	const merge = (...folders: string[]) => mergeBuilds(folders.map(at), at('out'), ['aa', 'bb']);
	const files = () =>
		readdirSync(at('out'), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => entry.name)
			.sort();

	it('hold what each of them holds, and nothing older', () => {
		expect(merge('a', 'b')).toEqual([]);
		expect(files()).toEqual(['index.html', 'index.html', 'index.html', 'x']);
	});

	it('list the sums of what both made, as one build would have', () => {
		const [a, b, both] = ['a', 'b', 'c'].map((letter) => letter.repeat(64));
		write('a', { 'pocket/SHA256SUMS': `${a}  handshake-aa.html\n${both}  shared.html\n` });
		write('b', { 'pocket/SHA256SUMS': `${b}  handshake-bb.html\n${both}  shared.html\n` });
		expect(merge('b', 'a')).toEqual([]);
		expect(readFileSync(join(at('out'), 'pocket/SHA256SUMS'), 'utf8')).toBe(
			`${a}  handshake-aa.html\n${b}  handshake-bb.html\n${both}  shared.html\n`,
		);
	});

	it('are refused where they differ in what they share, and nothing is written', () => {
		write('b', { 'index.html': 'another chooser' });
		expect(merge('a', 'b')).toEqual([expect.stringContaining('index.html differs between')]);
		expect(files()).toEqual(['old.html']);
	});

	it('are refused where a locale is missing', () => {
		expect(merge('a')).toEqual(['no build has "bb"']);
		expect(files()).toEqual(['old.html']);
	});

	it('are refused where there is none, or where one would be overwritten', () => {
		expect(merge('a', 'nowhere')).toEqual([expect.stringMatching(/^there is no .*nowhere$/)]);
		expect(merge('a', 'out')).toEqual([expect.stringContaining('overlap')]);
	});
});
