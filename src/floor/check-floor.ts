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
		if (!path.endsWith('.ts')) add(path, usesIn(path, readFileSync(join(root, path), 'utf8')));
	}
	const { own, foreign, checker } = browserScripts(root, paths);
	for (const file of own)
		add(relative(root, file.fileName).replaceAll('\\', '/'), scriptUses(file, checker));
	for (const file of foreign) add(file.fileName, scriptUses(file));
	return { faults: sortFaults(judge(uses, allowed, 'src/floor/allowed.ts')), files: uses.size };
}

/** What a style sheet, a component or a file that is served as it is makes use of, but for scripts. */
function usesIn(path: string, text: string): Use[] {
	const isSheet = path.endsWith('.css');
	if (path.startsWith('public/')) return isSheet ? sheetUses(text) : markupUses(text);
	if (isSheet) return compiledUses(path, text);
	const styles = [...text.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].flatMap((style) => {
		const above = text.slice(0, style.index).split('\n').length - 1;
		return compiledUses(path, '\n'.repeat(above) + style[1]);
	});
	return [...markupUses(text), ...styles];
}

function compiledUses(path: string, text: string): Use[] {
	const { css, sourceLine } = compiledSheet(path, text);
	return sheetUses(css).map((use) => ({ ...use, line: sourceLine(use.line) }));
}
