import { describe, expect, it } from 'vitest';
import { isNumbered, type Packed, Packer } from '../../../src/pocket/html/packed.ts';
import { type Node, parse } from '../../../src/pocket/html/tree.ts';

const pack = (nodes: readonly Node[]) => {
	const packer = new Packer(nodes);
	return { kinds: packer.kinds, packed: nodes.map((node) => packer.packed(node)) };
};

describe('packed nodes', () => {
	it('say by a number what stands again and again, the most frequent by the shortest', () => {
		const code = '<code lang="en">4.4.2</code>';
		const { kinds, packed } = pack(parse(`<p>${code} or ${code}</p><p>${code}</p><hr>`));
		expect(kinds).toEqual([
			['code', { lang: 'en' }],
			['p', {}],
		]);
		expect(packed).toEqual([
			[1, [0, '4.4.2'], ' or ', [0, '4.4.2']],
			[1, [0, '4.4.2']],
			['hr', {}],
		]);
	});

	it('tell elements of one name apart by their attributes, and of the same attributes by their name', () => {
		const html = '<b class="a"></b><i class="a"></i><b class="b"></b>';
		const nodes = parse(html + html);
		const { kinds, packed } = pack(nodes);
		expect(kinds).toHaveLength(3);
		expect(packed.map((node) => whole(node, kinds))).toEqual(nodes.map(plain));
	});

	it('have data in place of scripts', () => {
		const { packed } = pack(parse('<script type="application/json">{"a":1}</script>'));
		expect(packed).toEqual([['data', { hidden: '' }, '{"a":1}']]);
	});
});

function plain(node: Node): unknown {
	if (typeof node === 'string') return node;
	return [node.name, Object.fromEntries(node.attributes), ...node.children.map(plain)];
}

function whole(node: Packed, kinds: Packer['kinds']): unknown {
	if (typeof node === 'string') return node;
	const [name, attributes, ...children] = isNumbered(node)
		? [...(kinds[node[0]] ?? []), ...node.slice(1)]
		: node;
	return [name, attributes, ...children.map((child) => whole(child as Packed, kinds))];
}
