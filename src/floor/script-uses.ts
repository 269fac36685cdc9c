import ts from 'typescript';
import type { Use } from './feature.ts';
import { libraryKey, ownerOf } from './library-key.ts';
import { patternUses } from './pattern-uses.ts';
import { type Context, sheetUses } from './sheet-uses.ts';

/** Methods whose first argument is CSS. */
const asksInCss: Readonly<Record<string, Context>> = {
	querySelector: 'selectorList',
	querySelectorAll: 'selectorList',
	matches: 'selectorList',
	closest: 'selectorList',
	matchMedia: 'mediaQueryList',
};

/** Methods whose first argument is the name of an attribute. */
const namesAttribute = new Set(['setAttribute', 'toggleAttribute', 'getAttribute']);

type Plain = Pick<Use, 'key' | 'written'>;

/**
 * What a script makes use of: of the language, of its libraries and of the DOM's, and in the CSS that it asks in.
 * What is called only where it is there (`?.()`) needs to be nowhere.
 *
 * @param checker knows whose method a method is; without one only the language is looked at
 */
export function scriptUses(file: ts.SourceFile, checker?: ts.TypeChecker): Use[] {
	const uses: Use[] = [];
	const visit = (node: ts.Node): void => {
		for (const { key, written } of [...ofLanguage(node), ...inStrings(node), ...ofLibrary(node)])
			uses.push({
				key,
				written,
				line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
			});
		ts.forEachChild(node, visit);
	};
	const ofLibrary = (node: ts.Node): Plain[] => {
		if (!checker || !ts.isIdentifier(node) || askedFor(node)) return [];
		const declared = symbolOf(node, checker)?.declarations ?? [];
		const own = declared.filter((each) => each.getSourceFile().fileName.includes('/lib.'));
		if (own.length === 0 || own.length < declared.length) return [];
		const keys = own.map((each) => libraryKey(node.text, ownerOf(each)));
		return keys.slice(0, 1).flatMap((key) => (key ? [{ key, written: node.text }] : []));
	};
	visit(file);
	return uses;
}

function symbolOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
	const { parent } = node;
	// `const { promise } = Promise` takes a property, under whatever name.
	if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent)) {
		if ((parent.propertyName ?? parent.name) !== node) return undefined;
		return checker.getTypeAtLocation(parent.parent).getProperty(node.text);
	}
	if (ts.isTypeReferenceNode(parent) || ts.isExpressionWithTypeArguments(parent)) {
		if (!(ts.isExpressionWithTypeArguments(parent) && ts.isHeritageClause(parent.parent)))
			return undefined;
	}
	return checker.getSymbolAtLocation(node);
}

/** `x.method?.()`, `typeof Thing`, and names of types. */
function askedFor({ parent }: ts.Identifier): boolean {
	if (ts.isTypeOfExpression(parent) || ts.isTypeNode(parent)) return true;
	const call = ts.isPropertyAccessExpression(parent) ? parent.parent : parent;
	return ts.isCallExpression(call) && call.questionDotToken !== undefined;
}

function ofLanguage(node: ts.Node): Plain[] {
	const at = 'javascript';
	if (ts.isRegularExpressionLiteral(node)) {
		const [, pattern = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
		return patternUses(pattern, flags);
	}
	if (ts.isClassStaticBlockDeclaration(node))
		return [{ key: `${at}.classes.static.initialization_blocks`, written: 'static { }' }];
	if (
		ts.isVariableDeclarationList(node) &&
		(node.flags & ts.NodeFlags.Using) === ts.NodeFlags.Using
	)
		return [{ key: `${at}.statements.using`, written: 'using' }];
	if (ts.isImportAttributes(node))
		return [{ key: `${at}.statements.import.import_attributes`, written: 'import … with' }];
	return [];
}

function inStrings(node: ts.Node): Plain[] {
	if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return [];
	const [first] = node.arguments ?? [];
	if (!first || !ts.isStringLiteralLike(first)) return [];
	const name = ts.isPropertyAccessExpression(node.expression)
		? node.expression.name.text
		: node.expression.getText();
	const context = asksInCss[name];
	if (context) return sheetUses(first.text, context);
	if (namesAttribute.has(name))
		return [
			{ key: `html.global_attributes.${first.text}`, written: `the attribute ${first.text}` },
		];
	return name === 'RegExp' ? patternUses(first.text) : [];
}
