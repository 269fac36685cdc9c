import { posix } from 'node:path';
import ts from 'typescript';

/** Files by their path from the root of the project: `src/lookup/core.ts`. */
export type Tree = ReadonlyMap<string, string>;

/** One import of a file of the project by another. */
export interface Import {
	file: string;
	line: number;
	/** The imported file, as the tree names it. */
	target: string;
}

/** Every import between files of a tree: of scripts, components and style sheets, types and `import()` included. */
export function importsIn(tree: Tree): Import[] {
	return [...tree].flatMap(([file, text]) =>
		specifiersIn(file, text).flatMap(({ line, specifier }) => {
			const target = resolve(file, specifier);
			return target !== undefined && tree.has(target) ? { file, line, target } : [];
		}),
	);
}

interface Specifier {
	line: number;
	specifier: string;
}

function specifiersIn(file: string, text: string): Specifier[] {
	if (file.endsWith('.css')) return inStyles(text);
	if (file.endsWith('.astro')) return inScript(file, scriptsOf(text));
	return /\.[cm]?[jt]s$/.test(file) ? inScript(file, text) : [];
}

function inStyles(text: string): Specifier[] {
	return [...text.matchAll(/^@import (?:url\()?["']([^"']+)/gm)].map((found) => ({
		line: text.slice(0, found.index).split('\n').length,
		specifier: found[1] as string,
	}));
}

/** The front matter and the scripts of a component; what stands between is blanked, so that lines keep their numbers. */
function scriptsOf(component: string): string {
	const scripts = [
		...component.matchAll(/^---\n[\s\S]*?^---$/gm),
		...component.matchAll(/<script>[\s\S]*?<\/script>/g),
	];
	let text = component.replace(/[^\n]/g, ' ');
	for (const { 0: script, index } of scripts) {
		const code = script.replace(/^---|---$|<\/?script>/g, (fence) => ' '.repeat(fence.length));
		text = text.slice(0, index) + code + text.slice(index + code.length);
	}
	return text;
}

function inScript(file: string, text: string): Specifier[] {
	const source = ts.createSourceFile(`${file}.ts`, text, ts.ScriptTarget.Latest);
	const found: Specifier[] = [];
	const visit = (node: ts.Node): void => {
		const named = moduleOf(node);
		if (named && ts.isStringLiteral(named)) {
			const { line } = source.getLineAndCharacterOfPosition(named.getStart(source));
			found.push({ line: line + 1, specifier: named.text });
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** What stands where the name of a module does: in `import … from`, `export … from`, `import()` and the type `import('…')`. */
function moduleOf(node: ts.Node): ts.Node | undefined {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
	if (ts.isImportTypeNode(node))
		return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
	const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
	return dynamic ? node.arguments[0] : undefined;
}

/** A path from the root, for relative specifiers and the aliases of package.json. */
function resolve(file: string, specifier: string): string | undefined {
	const path = specifier.replace(/[?].*$/, '');
	if (path.startsWith('.')) return posix.join(posix.dirname(file), path);
	if (path.startsWith('#content/')) return path.slice(1);
	return path.startsWith('#') ? `src/${path.slice(1)}` : undefined;
}
