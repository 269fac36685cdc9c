import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Browser, LaunchOptions, PlaywrightWorkerArgs } from '@playwright/test';

/** Chromium 109 is the last one that Windows Server 2012 R2 gets: the oldest that the site is made for. */
const version = '109';
/** The npm package that carries it holds a program for Linux on x64, packed. */
const packed = 'node_modules/@sparticuz/chromium/bin/chromium.br';
const named = process.env['CHROMIUM_109_PATH'];

/** Starts the oldest Chromium. It is unpacked, and thrown away when it is closed. */
export async function launchChromium109(
	{ chromium }: PlaywrightWorkerArgs['playwright'],
	options: LaunchOptions,
): Promise<Browser> {
	const folder = mkdtempSync(join(tmpdir(), 'handshake-chromium-'));
	const remove = () => rmSync(folder, { recursive: true, force: true });
	try {
		const executablePath = named ?? unpack(folder);
		const browser = await chromium
			.launch({ ...options, executablePath })
			.catch((error: Error) => refuse(`it does not start: ${error.message}`, libraries));
		if (!browser.version().startsWith(`${version}.`))
			refuse(`CHROMIUM_109_PATH leads to version ${browser.version()}`, otherPath);
		browser.on('disconnected', remove);
		return browser;
	} catch (error) {
		remove();
		throw error;
	}
}

const otherPath = 'Set CHROMIUM_109_PATH to a Chromium of that version';
const libraries = 'Type: sudo apt-get install chromium (whose libraries it needs as well)';

function unpack(folder: string): string {
	const machine = `${process.platform} ${process.arch}`;
	if (machine !== 'linux x64')
		refuse(`the packed one is for linux x64, this is ${machine}`, otherPath);
	const path = join(folder, 'chromium');
	writeFileSync(path, brotliDecompressSync(read()), { mode: 0o755 });
	return path;
}

function read(): Buffer {
	try {
		return readFileSync(packed);
	} catch {
		return refuse(`${packed} is not there`, 'Type: npm ci');
	}
}

function refuse(reason: string, remedy: string): never {
	throw new Error(`No Chromium ${version} to test in: ${reason}. ${remedy}.`);
}
