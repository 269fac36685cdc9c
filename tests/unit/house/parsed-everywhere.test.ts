import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { patternUses } from '../../../src/floor/pattern-uses.ts';
import { lackedBy } from '../../../src/floor/support.ts';
import { reachedFrom } from './faults.ts';
import { importsIn, type Tree } from './imports-in.ts';

/**
 * What the oldest browsers cannot parse in a pattern: in Safari 15.6, looking behind, and in all of them, flags inside
 * it. One of them in a script, and the whole script is dead there. `npm run check:floor` looks at patterns; this looks
 * at every text that may become one.
 */
const isUnreadable = (pattern: string) =>
	patternUses(pattern).some(({ key }) => lackedBy(key).length > 0);
const tooNew = /\.(?:toSorted|toReversed|toSpliced|isWellFormed)\(|\b(?:Map|Object)\.groupBy\(/;

const tree: Tree = new Map(
	readdirSync('src', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
		.map((file) => [file, withoutTypes(readFileSync(file, 'utf8'))]),
);
const imports = importsIn(tree);

/** Types are gone when a browser gets the script. */
function withoutTypes(text: string): string {
	return text.replace(/^(?:import|export) type [^;]*;/gm, (gone) => gone.replace(/[^\n]/g, ' '));
}

/** The patterns of a script, and the strings that become one; not its comments. */
function patternsIn(file: string): string[] {
	const source = ts.createSourceFile(file, tree.get(file) ?? '', ts.ScriptTarget.Latest);
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node) || ts.isStringLiteralLike(node)) found.push(node.text);
		if (ts.isTemplateExpression(node)) found.push(node.getText(source));
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

it('knows a pattern that looks behind, and one with flags inside', () => {
	for (const text of ['(?<=a)b', '(?<!a)b', '(?i:TLS)', '(?-i:TLS)'])
		expect(isUnreadable(text), text).toBe(true);
	for (const text of ['(?<name>a)', '(?:a)', '(?=a)', '(?!a)'])
		expect(isUnreadable(text), text).toBe(false);
});

const entries = ['src/layouts/elements.ts', 'src/lookup/reader/lookup.worker.ts'];
/** What the check of a translated article runs in the page; the rest of the check's core stays at home. */
const ownEntries = ['src/check/bilingual/judge.ts', 'src/check/bilingual/judge-alone.ts'];

it.each([...entries, ...ownEntries])(
	'%s reaches no pattern that the oldest browsers cannot parse',
	(entry) => {
		expect(tree.has(entry)).toBe(true);
		const faults = [...reachedFrom(entry, imports)].flatMap(([file, way]) =>
			file.endsWith('.ts') &&
			(patternsIn(file).some(isUnreadable) || tooNew.test(tree.get(file) ?? ''))
				? [way.join(' → ')]
				: [],
		);
		expect(faults).toEqual([]);
	},
);
