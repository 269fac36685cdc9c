import ts from 'typescript';
import type { Use } from './feature.ts';
import { isKnown } from './support.ts';

/**
 * The elements and attributes that a component writes. Its template is parsed as the JSX that it nearly is; what
 * stands above it, its scripts and its comments are blanked, so that lines stay where they are.
 */
export function markupUses(component: string): Use[] {
	const blank = (text: string) => text.replace(/[^\n]/g, ' ');
	const template = component
		.replace(/^---\n.*?\n---/s, blank)
		.replace(/<script\b.*?<\/script>|<style\b.*?<\/style>|<!--.*?-->|<!doctype[^>]*>/gis, blank);
	const file = ts.createSourceFile(
		'template.tsx',
		`<>${template}</>`,
		ts.ScriptTarget.Latest,
		true,
		ts.ScriptKind.TSX,
	);
	const uses: Use[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
			const element = node.tagName.getText(file);
			const add = (at: ts.Node, written: string, ...keys: string[]) => {
				const key = keys.find(isKnown);
				const line = file.getLineAndCharacterOfPosition(at.getStart(file)).line + 1;
				if (key) uses.push({ key, written, line });
			};
			add(node, `<${element}>`, `html.elements.${element}`);
			for (const attribute of node.attributes.properties) {
				if (!ts.isJsxAttribute(attribute)) continue;
				const name = attribute.name.getText(file);
				add(
					attribute,
					`the attribute ${name}`,
					`html.elements.${element}.${name}`,
					`html.global_attributes.${name}`,
				);
			}
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return uses;
}
