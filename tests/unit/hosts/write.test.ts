import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { readSums } from '../../../src/hosts/sums.ts';
import { writeHostFiles } from '../../../src/hosts/write.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { place } from './place.ts';

const page = 'Mail stopped flowing. '.repeat(100);

describe('beside the pages of a build', () => {
	let folder: string;
	beforeEach(() => {
		folder = temporaryFolder('host');
		mkdirSync(join(folder, 'registry'));
		writeFileSync(join(folder, 'index.html'), page);
		writeFileSync(join(folder, 'registry/a.reg'), 'abc');
	});
	const read = (file: string) => readFileSync(join(folder, file));

	it('stand _headers, the rules for prefetching and the sums, where no host is named', async () => {
		const written = await writeHostFiles(folder, place, undefined);
		expect(written).toEqual(['speculation-rules.json', '_headers', 'registry/SHA256SUMS']);
		for (const file of written) expect(existsSync(join(folder, file))).toBe(true);
		expect(existsSync(join(folder, 'index.html.br'))).toBe(false);
	});

	it('stand sums as sha256sum writes and reads them', async () => {
		await writeHostFiles(folder, place, undefined);
		// The example of FIPS 180-2.
		const sum = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
		expect(read('registry/SHA256SUMS').toString()).toBe(`${sum}  a.reg\n`);
		expect(readSums(read('registry/SHA256SUMS').toString())).toEqual(new Map([['a.reg', sum]]));
		// A second build into the same folder does not sum the sums.
		await writeHostFiles(folder, place, undefined);
		expect(read('registry/SHA256SUMS').toString()).toBe(`${sum}  a.reg\n`);
	});

	it('stand compressed pages for a server that sends them, and no compressed download', async () => {
		await writeHostFiles(folder, place, 'nginx');
		expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(page);
		expect(gunzipSync(read('index.html.gz')).toString()).toBe(page);
		expect(existsSync(join(folder, 'registry/a.reg.gz'))).toBe(false);
	});

	it.each([
		['iis', 'web.config'],
		['apache', '.htaccess'],
		['azure', 'staticwebapp.config.json'],
		['github-pages', '.github/workflows/publish.yml'],
		['s3', 'cloudformation.json'],
	])('stands what %s reads: %s', async (host, file) => {
		expect(await writeHostFiles(folder, place, host)).toContain(file);
		expect(read(file).length).toBeGreaterThan(100);
	});
});
