import { type ShellValue, shellText, textOfValue } from './shell-values.ts';

/** `'{0}\\{1}' -f 'a', 'b'`. */
export function formatted(
	pattern: ShellValue,
	values: ShellValue | undefined,
): ShellValue | undefined {
	const text = textOfValue(pattern);
	const items = (Array.isArray(values) ? values : [values]).map(textOfValue);
	if (text === undefined || items.includes(undefined)) return undefined;
	return shellText(text.replace(/\{(\d)\}/g, (all, number) => items[Number(number)] ?? all));
}

/** `1..3`. */
export function range(from: number, to: number): ShellValue | undefined {
	if (Math.abs(to - from) > 50) return undefined;
	const step = to < from ? -1 : 1;
	return Array.from({ length: Math.abs(to - from) + 1 }, (_, at) => ({
		text: String(from + at * step),
		isNumber: true,
	}));
}

/** An item of a list, or an entry of a table, or what all of its entries are. */
export function memberOf(value: ShellValue, index: string): ShellValue | undefined {
	if (Array.isArray(value)) return value[Number(index)];
	if ('text' in value) return undefined;
	const name = index.toLowerCase();
	const own = value.get(name)?.value;
	if (own !== undefined) return own;
	const entries = [...value.values()];
	if (name === 'keys') return entries.map(({ name }) => shellText(name));
	if (name === 'values') return entries.map(({ value }) => value);
	if (name !== 'getenumerator') return undefined;
	return entries.map(({ name, value }) => {
		const key = { name: 'Key', value: shellText(name) };
		return new Map([
			['key', key],
			['name', key],
			['value', { name: 'Value', value }],
		]);
	});
}
