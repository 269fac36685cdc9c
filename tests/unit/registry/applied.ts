import type { Repair } from '../../../src/registry/core.ts';
import type { Machine } from './machines.ts';

/** What Windows makes of changes: a write makes all keys above it, too. */
export function applied(
	machine: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
	changes: Repair,
): Map<string, Map<string, unknown>> {
	const result = new Map(
		[...machine].map(([key, values]) => [key, new Map<string, unknown>(values)]),
	);
	for (const change of changes) {
		const { action, key } = change;
		if (action === 'delete-empty-key') {
			for (const other of result.keys()) {
				if (other === key || other.startsWith(`${key}\\`)) result.delete(other);
			}
			continue;
		}
		const names = action === 'delete' ? [] : key.split('\\');
		for (const [at] of names.entries()) {
			const path = names.slice(0, at + 1).join('\\');
			if (at > 3 && !result.has(path)) result.set(path, new Map());
		}
		if (action === 'delete') result.get(key)?.delete(change.name);
		else if (action === 'write') {
			const { data } = change;
			result.get(key)?.set(change.name, data.type === 'REG_DWORD' ? data.value : data);
		}
	}
	return result;
}

/** Keys above the ones that this site is about are there on every machine, whether a machine here lists them or not. */
export function placesOf(machine: Machine | ReadonlyMap<string, ReadonlyMap<string, unknown>>) {
	return [...machine]
		.filter(([key]) => /\\(?:Protocols|Ciphers)\\|\\v[24]\.|WinHttp$/.test(key))
		.map(([key, values]) => [key, [...values].sort()])
		.sort();
}
