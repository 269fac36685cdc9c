import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project in a temporary folder, with the packages of this one, to be changed and built. */
export function copyProject(name: string): { folder: string; remove(): void } {
	const folder = mkdtempSync(join(tmpdir(), `handshake-${name}-`));
	for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
	// Links in a folder of its own, because Astro keeps what it read in `node_modules/.astro`.
	const packages = join(process.cwd(), 'node_modules');
	mkdirSync(join(folder, 'node_modules'));
	for (const name of readdirSync(packages)) {
		if (name === '.astro' || name === '.vite') continue;
		symlinkSync(join(packages, name), join(folder, 'node_modules', name), 'junction');
	}
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
