import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** The scripts that a browser gets, and whose methods their methods are. */
export interface BrowserScripts {
	own: readonly ts.SourceFile[];
	/** Of packages; their types do not say what is inside of them. */
	foreign: readonly ts.SourceFile[];
	checker: ts.TypeChecker;
}

/**
 * Follows the imports of what a page starts with (elements, workers, what `<script>` in a component imports, and the
 * pocket edition), but for those of types, which are gone in a browser.
 *
 * @param root the folder of the project
 * @param files paths below it, with forward slashes
 */
export function browserScripts(root: string, files: readonly string[]): BrowserScripts {
	const first = files.flatMap((file) =>
		file.endsWith('.astro')
			? scriptImports(readFileSync(join(root, file), 'utf8')).map((name) =>
					join(root, dirname(file), name),
				)
			: /\.(?:element|worker)\.ts$|^src\/pocket\/file\/page\.ts$/.test(file)
				? [join(root, file)]
				: [],
	);
	const program = ts.createProgram(first, optionsOf(root));
	const reached = new Set<ts.SourceFile>();
	const packages = new Set<string>();
	const follow = (file: ts.SourceFile | undefined): void => {
		if (!file || file.isDeclarationFile || reached.has(file)) return;
		reached.add(file);
		for (const name of importedBy(file)) {
			const found = ts.resolveModuleName(name, file.fileName, program.getCompilerOptions(), ts.sys);
			const path = found.resolvedModule?.resolvedFileName;
			if (path && !path.includes('node_modules')) follow(program.getSourceFile(path));
			else if (!/^[.#]/.test(name)) packages.add(name);
		}
	};
	for (const path of first) follow(program.getSourceFile(path));
	return {
		own: [...reached],
		foreign: [...packages].map(packageFile),
		checker: program.getTypeChecker(),
	};
}

/** Modules that the scripts of a component import. */
function scriptImports(component: string): string[] {
	const scripts = [...component.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)];
	return scripts.flatMap(([, text = '']) =>
		[...text.matchAll(/import\s*(?:[^'"();]*\sfrom\s*)?['"]([^'"]+)['"]/g)].map(
			([, name = '']) => name,
		),
	);
}

function importedBy(file: ts.SourceFile): string[] {
	const names: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
			const types = ts.isImportDeclaration(node)
				? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
				: node.isTypeOnly;
			const from = node.moduleSpecifier;
			if (!types && from && ts.isStringLiteral(from)) names.push(from.text);
		} else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			const [from] = node.arguments;
			if (from && ts.isStringLiteral(from)) names.push(from.text);
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return names;
}

function packageFile(name: string): ts.SourceFile {
	const path = new URL(import.meta.resolve(name));
	return ts.createSourceFile(
		`node_modules/${name}`,
		readFileSync(path, 'utf8'),
		ts.ScriptTarget.Latest,
		true,
	);
}

function optionsOf(root: string): ts.CompilerOptions {
	const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
	return ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, root).options;
}
