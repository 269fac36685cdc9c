import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Fault, sortFaults } from '../content-files/fault.ts';
import { allowed } from './allowed.ts';
import { browserScripts } from './browser-scripts.ts';
import { compiledSheet } from './compiled-sheet.ts';
import type { Use } from './feature.ts';
import { judge } from './judge.ts';
import { markupUses } from './markup-uses.ts';
import { scriptUses } from './script-uses.ts';
import { sheetUses } from './sheet-uses.ts';

/**
 * Everything that a project gives a browser, held against the floor: style sheets as a build compiles them, what
 * components write, and the scripts that pages start with, with all that those import.
 */
export function checkFloor(root: string): { faults: Fault[]; files: number } {
	const paths = globSync(['src/**/*.{css,astro,ts}', 'public/**/*.{css,svg,html}'], { cwd: root })
		.map((path) => path.replaceAll('\\', '/'))
		.sort();
	const uses = new Map<string, Use[]>();
	const add = (path: string, found: readonly Use[]) =>
		uses.set(path, [...(uses.get(path) ?? []), ...found]);
	for (const path of paths) {
		if (path.endsWith('.ts')) continue;
		const text = readFileSync(join(root, path), 'utf8');
		if (path.startsWith('public/'))
			add(path, path.endsWith('.css') ? sheetUses(text) : markupUses(text));
		else if (path.endsWith('.css')) add(path, compiledUses(path, text));
		else {
			add(path, markupUses(text));
			for (const style of text.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)) {
				const above = text.slice(0, style.index).split('\n').length - 1;
				add(path, compiledUses(path, '\n'.repeat(above) + style[1]));
			}
		}
	}
	const { own, foreign, checker } = browserScripts(root, paths);
	for (const file of own)
		add(relative(root, file.fileName).replaceAll('\\', '/'), scriptUses(file, checker));
	for (const file of foreign) add(file.fileName, scriptUses(file));
	return { faults: sortFaults(judge(uses, allowed, 'src/floor/allowed.ts')), files: uses.size };
}

function compiledUses(path: string, text: string): Use[] {
	const { css, sourceLine } = compiledSheet(path, text);
	return sheetUses(css).map((use) => ({ ...use, line: sourceLine(use.line) }));
}
