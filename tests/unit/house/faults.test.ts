import { describe, expect, it } from 'vitest';
import { circles, importFaults, reachedFrom } from './faults.ts';
import type { House } from './house.ts';
import { importsIn } from './imports-in.ts';

/** A house of a post office: letters are sorted, then stamped. */
const house: House = {
	areas: { ground: [], post: ['ground', 'town'], town: ['ground', 'post'] },
	capabilities: ['post', 'town'],
	floors: { post: [['sort'], ['stamp'], ['desk.element.ts', 'shop']] },
	exceptions: [],
};

const files = {
	'src/ground/paper.ts': '',
	'src/post/sort/letter.ts': '',
	'src/post/stamp/ink.ts': '',
	'src/post/shop/Shop.astro': '',
	'src/post/desk.element.ts': '',
	'src/post/core.ts': '',
	'src/post/window.ts': '',
	'src/town/core.ts': '',
	'src/town/street.ts': '',
};

const importsOf = (changed: Record<string, string>) =>
	importsIn(new Map(Object.entries({ ...files, ...changed })));
const faultsOf = (changed: Record<string, string>, plan = house) =>
	importFaults(importsOf(changed), plan);

describe('an import that goes down, or in by a door, is no fault', () => {
	it.each([
		['src/post/stamp/ink.ts', "import { letter } from '../sort/letter.ts';"],
		['src/post/shop/Shop.astro', "---\nimport '../stamp/ink.ts';\n---\n"],
		['src/post/core.ts', "export * from './stamp/ink.ts';\nexport * from './window.ts';"],
		['src/post/sort/letter.ts', "import { paper } from '../../ground/paper.ts';"],
		['src/town/street.ts', "import { post } from '../post/core.ts';"],
		['src/town/street.ts', "import Shop from '../post/shop/Shop.astro';"],
		['src/town/street.ts', "void import('../post/desk.element.ts');"],
		['src/ground/paper.ts', "import { readFileSync } from 'node:fs';"],
	])('%s: %s', (file, text) => {
		expect(faultsOf({ [file]: text })).toEqual([]);
	});
});

describe('an import that the plan does not allow is named with its file and line', () => {
	it.each([
		[
			'up a floor',
			'src/post/sort/letter.ts',
			"\nimport { ink } from '../stamp/ink.ts';",
			':2: post/sort may not import post/stamp, which is not below it (src/post/stamp/ink.ts)',
		],
		[
			'up to where no room is',
			'src/post/stamp/ink.ts',
			"import '../window.ts';",
			':1: post/stamp may not import post/window.ts, which is not below it (src/post/window.ts)',
		],
		[
			'beside, on the same floor',
			'src/post/shop/Shop.astro',
			"---\nconst a = 1;\n---\n<p>import '../sort/letter.ts'</p>\n<script>\n\timport '../desk.element.ts';\n</script>",
			':6: post/shop may not import post/desk.element.ts, which is not below it (src/post/desk.element.ts)',
		],
		[
			'of a type only',
			'src/post/sort/letter.ts',
			"export type Ink = import('../stamp/ink.ts').Ink;",
			':1: post/sort may not import post/stamp, which is not below it (src/post/stamp/ink.ts)',
		],
		[
			'into a room of another capability',
			'src/town/street.ts',
			"export { letter } from '../post/sort/letter.ts';",
			':1: post is entered by core.ts, collected.ts, a component or an element, not by src/post/sort/letter.ts',
		],
		[
			'out of the ground floor, by a door too',
			'src/ground/paper.ts',
			"const post = () => import('../post/core.ts');",
			':1: ground may not import post (src/post/core.ts)',
		],
		[
			'from a room without a floor',
			'src/post/attic/box.ts',
			"import '../sort/letter.ts';",
			':1: post/attic has no floor; give it one in tests/unit/house/house.ts',
		],
		[
			'from an area that is not in the plan',
			'src/castle/tower.ts',
			"import '../ground/paper.ts';",
			':1: castle has no place in the house; give it one in tests/unit/house/house.ts',
		],
	])('%s', (_, file, text, fault) => {
		expect(faultsOf({ [file]: text })).toEqual([file + fault]);
	});
});

it('a style sheet imports as a script does', () => {
	const sheets = {
		'src/post/sort/a.css': '/* */\n@import "../stamp/b.css";',
		'src/post/stamp/b.css': '',
	};
	expect(faultsOf(sheets)).toEqual([
		'src/post/sort/a.css:2: post/sort may not import post/stamp, which is not below it (src/post/stamp/b.css)',
	]);
});

it('words in comments and texts are no imports', () => {
	const text = "// import '../stamp/ink.ts';\nconst a = `import '../stamp/ink.ts'`;";
	expect(importsOf({ 'src/post/sort/letter.ts': text })).toEqual([]);
});

it('an exception lets its one import pass, and is a fault itself when there is no such import', () => {
	const up = { from: 'src/post/sort/letter.ts', to: 'src/post/stamp/ink.ts', because: 'haste' };
	const plan = { ...house, exceptions: [up] };
	expect(faultsOf({ [up.from]: "import '../stamp/ink.ts';" }, plan)).toEqual([]);
	expect(faultsOf({}, plan)).toEqual([
		'src/post/sort/letter.ts needs no exception to import src/post/stamp/ink.ts',
	]);
});

it('a circle is shown as the way that it goes, however long, and once', () => {
	const imports = importsOf({
		'src/post/core.ts': "import './window.ts';",
		'src/post/window.ts': "import './sort/letter.ts';",
		'src/post/sort/letter.ts': "import type { Core } from '../core.ts';",
		'src/town/core.ts': "import '../post/window.ts';",
	});
	expect(circles(imports)).toEqual([
		'src/post/sort/letter.ts → src/post/core.ts → src/post/window.ts → src/post/sort/letter.ts',
	]);
});

it('what a door reaches is found with the way to it', () => {
	const imports = importsOf({
		'src/post/core.ts': "export * from './window.ts';",
		'src/post/window.ts': "import Shop from './shop/Shop.astro';",
	});
	expect(reachedFrom('src/post/core.ts', imports).get('src/post/shop/Shop.astro')).toEqual([
		'src/post/core.ts',
		'src/post/window.ts',
		'src/post/shop/Shop.astro',
	]);
});
