import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { circles, importFaults, reachedFrom } from './faults.ts';
import { house } from './house.ts';
import { importsIn, type Tree } from './imports-in.ts';

const tree: Tree = new Map(
	readdirSync('src', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
		.map((file) => [file, readFileSync(file, 'utf8')]),
);
const imports = importsIn(tree);
const needsPage = /\bdocument\.(?:addEventListener|body|create[A-Z]|getElement|querySelector)/;
const needsAstro = /from 'astro:/;
const cores = [...tree.keys()].filter((file) => /^src\/[^/]+\/core\.ts$/.test(file));

it('every file imports only what the plan of the house allows', () => {
	expect(imports.length).toBeGreaterThan(tree.size);
	expect(importFaults(imports, house)).toEqual([]);
});

it('no imports go in a circle', () => {
	expect(circles(imports)).toEqual([]);
});

it('a core runs in plain Node: it reaches no page, no element, no style sheet and nothing of Astro', () => {
	expect(cores.length).toBeGreaterThan(4);
	const ways = cores.flatMap((core) => [...reachedFrom(core, imports)]);
	const outside = ways.filter(([file]) => {
		const text = tree.get(file) ?? '';
		return !/(?<!\.element)\.ts$/.test(file) || needsPage.test(text) || needsAstro.test(text);
	});
	expect(outside.map(([, way]) => way.join(' → '))).toEqual([]);
});

it('no source file has more than 160 lines', () => {
	const long = [...tree].map(([file, text]) => ({ file, lines: text.split('\n').length - 1 }));
	expect(long.filter(({ lines }) => lines > 160)).toEqual([]);
});

it('no component brings a sheet of its own: a page has one, gathered in layouts/sheets', () => {
	const brought = imports.filter(
		({ file, target, line }) =>
			target.endsWith('.css') &&
			!file.endsWith('.css') &&
			!/\.css\?url/.test(tree.get(file)?.split('\n')[line - 1] ?? ''),
	);
	expect(brought).toEqual([]);
});
