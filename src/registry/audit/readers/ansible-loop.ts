/** An entry of a list that a task is carried out for: a text, or a text by name. */
type Item = string | ReadonlyMap<string, string>;

/**
 * The properties of a task, once for each entry of its list (`loop`, `with_items`), with what stands for the entry
 * written out; as they are where it has none, or where the list is a variable.
 *
 * @param lines of the task, behind the line of its module
 * @param scalar reads a text of YAML
 */
export function forEachItem(
	properties: readonly (readonly [string, string])[],
	lines: readonly string[],
	scalar: (data: string) => string,
): Map<string, string>[] {
	const items = itemsOf(lines, scalar);
	return (items ?? [undefined]).map(
		(item) => new Map(properties.map(([name, data]) => [name, filled(data, item)])),
	);
}

const place = /\{\{\s*item(?:\.(\w+)|\[['"](\w+)['"]\])?\s*\}\}/g;

function filled(data: string, item: Item | undefined): string {
	return data.replace(place, (all, dotted, bracketed) => {
		const name = dotted ?? bracketed;
		const own = typeof item === 'string' || name === undefined ? undefined : item?.get(name);
		return (name === undefined ? (typeof item === 'string' ? item : undefined) : own) ?? all;
	});
}

const list = /^\s*(?:loop|with_items|with_list)[ \t]*:[ \t]*(.*?)\s*$/;

function itemsOf(lines: readonly string[], scalar: (data: string) => string): Item[] | undefined {
	const at = lines.findIndex((line) => list.test(line));
	const inline = list.exec(lines[at] ?? '')?.[1];
	if (inline === undefined) return undefined;
	const [, flow] = /^\[(.*)\]$/.exec(inline) ?? [];
	if (flow !== undefined) return /[[{]/.test(flow) ? undefined : flow.split(/,\s*/).map(scalar);
	if (inline !== '') return undefined;
	const items: Item[] = [];
	let indent = -1;
	for (const line of lines.slice(at + 1)) {
		if (line.trim() === '') continue;
		const [, before = '', entry] = /^([ \t]*)-[ \t]+(.*?)\s*$/.exec(line) ?? [];
		if (entry !== undefined && (indent < 0 || before.length === indent)) {
			indent = before.length;
			const pairs = pairsOf(
				/^\{(.*)\}$/.exec(entry)?.[1]?.split(/,\s*(?=\w+:)/) ?? [entry],
				scalar,
			);
			items.push(pairs.length > 0 ? new Map(pairs) : scalar(entry));
		} else if (indent >= 0 && line.search(/\S/) > indent) {
			const last = items.at(-1);
			if (typeof last === 'object')
				items[items.length - 1] = new Map([...last, ...pairsOf([line], scalar)]);
		} else break;
	}
	return items.length > 0 ? items : undefined;
}

function pairsOf(parts: readonly string[], scalar: (data: string) => string): [string, string][] {
	return parts.flatMap((part) => {
		const [, name, data] = /^\s*(\w+):[ \t]+(.*?)\s*$/.exec(part) ?? [];
		return name === undefined ? [] : [[name, scalar(data ?? '')] as [string, string]];
	});
}
