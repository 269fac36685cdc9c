import { type Document, isScalar, type Node, visit } from 'yaml';
import { quoted, shorten } from './fault.ts';
import type { SyntaxFault } from './yaml-fault.ts';

/**
 * Texts that YAML reads without an error as something that no author of content means: a name to be filled in
 * (`*name`), a tag (`!name`), a table (`{{name}}`).
 */
export function misreadTexts(document: Document, text: string): SyntaxFault[] {
	const faults: SyntaxFault[] = [];
	const report = (offset: number, sign: string) => {
		const line = text.slice(offset).split('\n')[0] ?? '';
		const message = `${quoted(shorten(line.trim()))} begins with "${sign}", which means something to YAML; put the whole text in quotation marks`;
		faults.push({ offset, message });
	};
	const named = ({ anchor, tag, range }: Named) => {
		const start = (range?.[0] ?? 0) + 1;
		if (anchor !== undefined) report(text.lastIndexOf(`&${anchor}`, start), '&');
		else if (tag?.startsWith('!')) report(text.lastIndexOf(tag, start), '!');
	};
	visit(document, {
		Alias: (_, { range }) => report(range?.[0] ?? 0, '*'),
		Collection: (_, node) => named(node),
		Scalar: (_, node) => {
			named(node);
			const { type, source = '', range } = node;
			if (type !== 'PLAIN' || !/^[“”„«‘’].*[“”»‘’]$/.test(source)) return;
			const message = `${source[0]} opens no text in YAML; write straight quotation marks (")`;
			faults.push({ offset: range?.[0] ?? 0, message });
		},
		Pair: (_, { key }) => {
			if (key === null || isScalar(key)) return undefined;
			report(Math.max(0, ((key as Node).range?.[0] ?? 1) - 1), '{');
			return visit.SKIP;
		},
	});
	return faults;
}

type Named = Pick<Node, 'range'> & { anchor?: string | undefined; tag?: string | undefined };
