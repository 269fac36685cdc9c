import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFloor } from '../../../src/floor/check-floor.ts';
import { floor } from '../../../src/floor/floor.ts';
import { judge } from '../../../src/floor/judge.ts';
import { sheetUses } from '../../../src/floor/sheet-uses.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const inSheet = (css: string) =>
	judge(new Map([['a.css', sheetUses(css)]]), [], 'allowed.ts').map(
		({ line, message }) => `${line}: ${message.replace(/;.*/, '')}`,
	);

it('the floor is that of package.json', () => {
	expect(floor.map(({ name }) => name).sort()).toEqual([
		'Chrome 109',
		'Edge 109',
		'Firefox 115',
		'Safari 15.6',
		'Safari on iOS 15.6',
	]);
});

it.each([
	['a { color: red }\nmain:has(p) { color: red }', '2: :has is not in Firefox 115'],
	['@media (width < 40rem) { a { color: red } }', '1: @media with a range (<, >) is not in Safari'],
	['@media (40rem <= width < 50rem) { a { color: red } }', '1: @media with a range (<, >) is not'],
	['a { color: light-dark(red, blue) }', '1: light-dark() is not in Chrome 109, Edge 109, Firefox'],
	['a { --b: light-dark(red, blue) }', '1: light-dark() is not in Chrome 109'],
	['a { & b { color: red } }', '1: & in a selector is not in Chrome 109'],
	['a {\n\tb { color: red }\n}', '1: a rule in a rule is not in Chrome 109'],
	['a { @media print { color: red } }', '1: a rule in a rule is not in Chrome 109'],
	['@media (scripting: none) { a { color: red } }', '1: @media (scripting) is not in Chrome 109'],
	['@scope (a) { b { color: red } }', '1: @scope is not in Chrome 109'],
	['@starting-style { a { color: red } }', '1: @starting-style is not in Chrome 109'],
	['a { inline-size: 10cqi }', '1: cqi is not in Safari'],
	['a { block-size: 50dvh }', undefined],
	['a { color: color-mix(in oklab, red, blue) }', '1: color-mix() is not in Chrome 109'],
	['a { color: oklch(0.5 0.1 20) }', '1: oklch() is not in Chrome 109'],
	['a { anchor-name: --b }', '1: anchor-name is not in Chrome 109'],
	['[popover]:popover-open { color: red }', '1: :popover-open is not in Chrome 109'],
	['a { grid-template-rows: subgrid }', '1: grid-template-rows: subgrid is not in Chrome 109'],
])('%s', (css, fault) => {
	const faults = inSheet(css);
	if (fault === undefined) expect(faults).toEqual([]);
	else expect(faults).toContainEqual(expect.stringMatching(start(fault)));
});

const start = (text: string) => new RegExp(`^${text.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}`);

it.each([
	'@supports selector(:has(a)) { main:has(p) { color: red } }',
	'@supports (color: light-dark(red, red)) { a { color: light-dark(red, blue) } }',
	'a { color: red; color: light-dark(red, blue) }',
	'a { -webkit-hyphens: auto; hyphens: auto }',
	'a:is(b, c):where(d):focus-visible { margin-inline: 1em; aspect-ratio: 1; gap: 1px }',
])('%s is no fault', (css) => expect(inSheet(css)).toEqual([]));

it.each([
	'@supports not selector(:has(a)) { main:has(p) { color: red } }',
	'@supports (color: red) or selector(:has(a)) { main:has(p) { color: red } }',
	'@supports selector(:has(a)) { a { color: red } }\nmain:has(p) { color: red }',
	'a { color: light-dark(red, blue); color: light-dark(red, blue) }',
])('%s is one all the same', (css) => expect(inSheet(css)).not.toEqual([]));

/** A project with files of its own, and what is wrong with them. */
function faultsOf(files: Readonly<Record<string, string>>): string[] {
	const root = temporaryFolder('floor');
	const tsconfig = {
		compilerOptions: {
			target: 'ESNext',
			module: 'ESNext',
			strict: true,
			lib: ['ESNext', 'DOM', 'DOM.Iterable'],
			moduleResolution: 'bundler',
			allowImportingTsExtensions: true,
			noEmit: true,
		},
	};
	for (const [path, text] of Object.entries({
		...files,
		'tsconfig.json': JSON.stringify(tsconfig),
	})) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	return checkFloor(root)
		.faults.filter(({ file }) => file !== 'src/floor/allowed.ts')
		.map(({ file, line, message }) => `${file}:${line}: ${message.replace(/ \(.*/, '')}`);
}

const everyScript = 'Chrome 109, Edge 109, Firefox 115, Safari on iOS 15.6, Safari 15.6';
const safari = 'Safari on iOS 15.6, Safari 15.6';

it('names what scripts make use of, wherever a page gets them from', () => {
	expect(
		faultsOf({
			'src/a.element.ts': `import { list } from './list.ts';
import type { Never } from './never.ts';
export const grouped = Map.groupBy(list, (each) => each);
export const never: Never = list.toSorted();
document.body.showPopover();
document.body.showPopover?.();
document.querySelector('main:has(p)');
matchMedia('(width < 40rem)');
const { withResolvers } = Promise;
class Early { static { void withResolvers; } }
export const own = { toSorted: () => 1, early: Early }.toSorted();
`,
			'src/list.ts': `export const list = ['a'];
export const behind = /(?<=a)b|[(?<=]\\(?<=/;
export const sets = /[\\p{L}--a]/v;
export const made = new RegExp('(?<!a)b');
export const last = list.findLast((each) => each.at(-1));
export const text = Object.hasOwn({}, 'a') ? structuredClone(list) : [];
`,
			'src/never.ts': 'export type Never = string[]; export const build = [1].toSorted();',
			'src/b.worker.ts': 'export const all = new Set([1]).union(new Set([2]));',
			'src/C.astro': `---
const server = [1].toSorted();
---
<!-- <div popover></div> -->
<main>
	<div popover="auto">{server}</div>
	{server.map((each) => <selectedcontent>{each}</selectedcontent>)}
</main>
<script>
	import './c.ts';
</script>
`,
			'src/c.ts': "document.body.setAttribute('popover', '');\nexport {};",
		}),
	).toEqual([
		`src/C.astro:6: the attribute popover is not in ${everyScript}`,
		`src/C.astro:7: <selectedcontent> is not in ${everyScript}`,
		`src/a.element.ts:3: groupBy is not in ${everyScript}`,
		'src/a.element.ts:4: toSorted is not in Chrome 109, Edge 109, Safari on iOS 15.6, Safari 15.6',
		`src/a.element.ts:5: showPopover is not in ${everyScript}`,
		'src/a.element.ts:7: :has is not in Firefox 115',
		`src/a.element.ts:8: @media with a range`,
		`src/a.element.ts:9: withResolvers is not in ${everyScript}`,
		`src/a.element.ts:10: static { } is not in ${safari}`,
		`src/b.worker.ts:1: union is not in ${everyScript}`,
		`src/c.ts:1: the attribute popover is not in ${everyScript}`,
		`src/list.ts:2: look-behind`,
		`src/list.ts:3: the flag v of a regular expression is not in ${everyScript}`,
		`src/list.ts:4: look-behind`,
	]);
});

it('what a build compiles away is no fault, and what it cannot is named by its line in the source', () => {
	expect(
		faultsOf({
			'src/a.css': `html { color-scheme: light dark; color: light-dark(red, blue) }
a {
	&:hover { color: red }
	@media (width < 40rem) { color: blue }
}

main:has(p) { color: red }
`,
			'src/B.astro': '<p>b</p>\n<style>\n\tp { color: red }\n\tp:has(b) { color: red }\n</style>\n',
			'public/c.css': '@media (width < 40rem) { a { color: red } }',
		}),
	).toEqual([
		`public/c.css:1: @media with a range`,
		'src/B.astro:4: :has is not in Firefox 115',
		'src/a.css:7: :has is not in Firefox 115',
	]);
});

it('an allowance allows its feature in its file, and is a fault when it has nothing to allow', () => {
	const uses = new Map([
		['a.css', sheetUses('main:has(p) { color: red }')],
		['b.css', sheetUses('main:has(p) { color: red }')],
	]);
	const allowances = [
		{ key: 'css.selectors.has', file: 'a.css', because: 'decoration' },
		{ key: 'css.at-rules.scope', because: 'gone' },
	];
	expect(
		judge(uses, allowances, 'allowed.ts').map(({ file, message }) => `${file} ${message}`),
	).toEqual([
		expect.stringMatching(/^b\.css :has is not in Firefox 115/),
		'allowed.ts css.at-rules.scope in any file needs no allowance any more',
	]);
});
