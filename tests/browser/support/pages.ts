import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pocket } from '../../../src/hosts/served.ts';
import type { Site } from './sites-file.ts';

/** Paths of all pages of a built site, base path included: `/kb/sl/errors/`. The files to take along are no pages. */
export function pagesOf(site: Site): string[] {
	return filesOf(site)
		.filter((file) => file.endsWith('.html') && !file.startsWith(site.base + pocket))
		.map((file) => file.replace(/index\.html$/, ''));
}

/** Paths of all files of a built site, base path included. */
export function filesOf({ folder, base }: Site): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length + 1))
		.map((file) => base + file.replaceAll('\\', '/'))
		.sort();
}

const fileOf = ({ folder, base }: Site, path: string) =>
	join(folder, path.slice(base.length).replace(/(^|\/)$/, '$1index.html'));

/** What is served for a page. `path` as `pagesOf` gives it. */
export function htmlOf(site: Site, path: string): string {
	return readFileSync(fileOf(site, path), 'utf8');
}

const idsByFile = new Map<string, Set<string>>();

/** The ids of a page, to which fragments lead. `path` as `pagesOf` gives it. */
export function idsOf(site: Site, path: string): Set<string> {
	const file = fileOf(site, path);
	const known = idsByFile.get(file);
	if (known) return known;
	const html = htmlOf(site, path);
	const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
	idsByFile.set(file, ids);
	return ids;
}
