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
		if (action === 'delete-empty-key') deleteTree(result, key);
		else if (action === 'delete') result.get(key)?.delete(change.name);
		else makeKey(result, key);
		if (action === 'write') {
			const { data } = change;
			result.get(key)?.set(change.name, data.type === 'REG_DWORD' ? data.value : data);
		}
	}
	return result;
}

type Keys = Map<string, Map<string, unknown>>;

function deleteTree(keys: Keys, key: string): void {
	for (const other of keys.keys())
		if (other === key || other.startsWith(`${key}\\`)) keys.delete(other);
}

/** The first four names of a key are those of a hive and what every Windows has below it. */
function makeKey(keys: Keys, key: string): void {
	const names = key.split('\\');
	for (const at of names.keys()) {
		const path = names.slice(0, at + 1).join('\\');
		if (at > 3 && !keys.has(path)) keys.set(path, new Map());
	}
}

/** Keys above the ones that this site is about are there on every machine, whether a machine here lists them or not. */
export function placesOf(machine: Machine | ReadonlyMap<string, ReadonlyMap<string, unknown>>) {
	return [...machine]
		.filter(([key]) => /\\(?:Protocols|Ciphers)\\|\\v[24]\.|WinHttp$/.test(key))
		.map(([key, values]) => [key, [...values].sort()])
		.sort();
}
