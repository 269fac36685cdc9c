import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Kept } from './kept.ts';

/** What every language needs: scripts and styles, the engine of the search, files for regedit, and the picture. */
const shared = ['assets', 'pagefind', 'registry', 'icon.svg'];

/** Lists what a device keeps of a build in one language. */
export function keepList(folder: string, locale: string): Kept {
	const files = keptFiles(folder, locale)
		.map((file): Kept['files'][number] => {
			const bytes = readFileSync(file);
			return [addressOf(relative(folder, file)), bytes.length, sumOf(bytes)];
		})
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return {
		locale,
		digest: sumOf(JSON.stringify(files)),
		bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0),
		files,
	};
}

/** How much a device keeps, in bytes, without reading it. */
export function keptBytes(folder: string, locale: string): number {
	return keptFiles(folder, locale).reduce((sum, file) => sum + statSync(file).size, 0);
}

const keptFiles = (folder: string, locale: string): string[] =>
	[locale, ...shared].flatMap((part) => filesIn(join(folder, part)));

const sumOf = (content: string | Uint8Array) =>
	createHash('sha256').update(content).digest('base64');

/** Pages are asked for without the name of their file. */
function addressOf(file: string): string {
	return file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
}

/** But for what is made for others: compressed files, lists that are written after this one, pictures for links. */
function filesIn(path: string): string[] {
	if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
		return existsSync(path) ? [path] : [];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter(
			(entry) => entry.isFile() && !/\.(?:br|gz)$|^(?:SHA256SUMS|card\.png)$/.test(entry.name),
		)
		.map((entry) => join(entry.parentPath, entry.name));
}
