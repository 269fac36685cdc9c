import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceHash, splitFrontMatter } from '../../../src/articles/core.ts';
import { checkTree } from '../../../src/check/check-tree.ts';
import { formatFault } from '../../../src/content-files/fault.ts';
import { content } from './content-tree.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'handshake-check-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The faults of the small content tree on a disk, its files written by `encode`. */
function faultsOnDisk(encode: (text: string, file: string) => Uint8Array): string[] {
	for (const [file, text] of content) {
		mkdirSync(join(root, dirname(file)), { recursive: true });
		writeFileSync(join(root, file), encode(text, file));
	}
	return checkTree(root).faults.map(formatFault);
}

describe('a checkout on Windows has no fault', () => {
	it('with CRLF in every file', () => {
		expect(faultsOnDisk((text) => Buffer.from(text.replaceAll('\n', '\r\n')))).toEqual([]);
	});

	it('with a byte order mark in every file', () => {
		expect(faultsOnDisk((text) => Buffer.from(`\ufeff${text}`))).toEqual([]);
	});

	it('with what Windows and macOS leave in folders', () => {
		mkdirSync(join(root, 'content/articles'), { recursive: true });
		for (const name of ['Thumbs.db', 'desktop.ini', '.DS_Store']) {
			writeFileSync(join(root, 'content/articles', name), 'x');
		}
		expect(faultsOnDisk((text) => Buffer.from(text))).toEqual([]);
	});
});

describe('a file in another encoding is one fault, and nothing that refers to it is another', () => {
	it.each([
		'content/articles/guide/en.md',
		'content/articles/guide/tr.md',
		'content/messages/en/errors.json',
		'content/registry/presets.yaml',
		'content/errors/dropped.yaml',
	])('%s as UTF-16', (wrong) => {
		const faults = faultsOnDisk((text, file) =>
			file === wrong ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text),
		);
		expect(faults).toEqual([expect.stringContaining(`${wrong}:1: this file is UTF-16`)]);
	});

	it('a translation as Latin-1', () => {
		const wrong = 'content/messages/fi/errors.json';
		const faults = faultsOnDisk((text, file) =>
			file === wrong
				? Buffer.from(text.replace('mail-fi', 'mäil-fi'), 'latin1')
				: Buffer.from(text),
		);
		expect(faults).toEqual([expect.stringContaining(`${wrong}:3: the letters from here on`)]);
	});
});

describe('a source article is the same text in every checkout', () => {
	const article = content.get('content/articles/guide/en.md') as string;
	const hashOf = (text: string) =>
		sourceHash({ title: 'a', description: 'b', body: splitFrontMatter(text).body });

	it.each([
		['with CRLF', article.replaceAll('\n', '\r\n')],
		['with a byte order mark', `\ufeff${article}`],
	])('%s', (_, text) => {
		expect(splitFrontMatter(text)).toEqual(splitFrontMatter(article));
		expect(hashOf(text)).toBe(hashOf(article));
	});

	it('also where its body comes with CRLF to the hash itself', () => {
		const source = { title: 'a', description: 'b\nc', body: 'One.\n\nTwo.' };
		const windows = { ...source, description: 'b\r\nc', body: 'One.\r\n\r\nTwo.' };
		expect(sourceHash(windows)).toBe(sourceHash(source));
	});
});
