import { voids } from '../../own-html/own-html.ts';
import type { Node } from './tree.ts';

/** Whose end a browser finds by itself: by what follows, or by the end of what they stand in. */
const endsItself = new Set(['li', 'dt', 'dd', 'tr', 'td', 'th', 'option']);

/** Writes a tree as HTML, in as few bytes as say the same. */
export function write(nodes: readonly Node[]): string {
	return nodes
		.map((node) => {
			if (typeof node === 'string') return escaped(node).replaceAll('\u00a0', '&nbsp;');
			const { name, attributes, children } = node;
			const begin = `<${name}${[...attributes].map(written).join('')}>`;
			if (voids.has(name)) return begin;
			const inner = name === 'script' || name === 'style' ? children.join('') : write(children);
			return begin + inner + (endsItself.has(name) ? '' : `</${name}>`);
		})
		.join('');
}

function written([name, value]: [string, string]): string {
	if (value === '') return ` ${name}`;
	// A slash at the end would be that of `<br/>`.
	if (/^[\w./#:%?-]*[\w.#:%?-]$/.test(value)) return ` ${name}=${value}`;
	return ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
