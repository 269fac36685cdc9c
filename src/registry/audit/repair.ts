import type { StrayNames } from '../catalogue/schema.ts';
import type { Repair, RepairChange } from '../plan/stored.ts';
import type { Audit, AuditRow } from './audit.ts';
import { type Sight, sightOf } from './seen.ts';
import { fold, parentOf, type Snapshot } from './snapshot.ts';
import { isKnownStrayValue } from './stray.ts';

/**
 * The smallest list of changes that mends what the audit found: wrong and missing values are written, known stray
 * values deleted, and known stray keys deleted where they have no other subkeys and no values but known stray
 * ones. Only what can be undone exactly is changed: the state before was seen, with its type.
 */
export function repairFor(audit: Audit, snapshot: Snapshot, names: StrayNames): Repair {
	if (snapshot.of !== 'machine' || snapshot.isMixed) return [];
	const sight = sightOf(snapshot);
	const writes = audit.rows.flatMap((row): RepairChange[] =>
		isToMend(row) && isExact(sight, row.key, row.name)
			? [
					{
						action: 'write',
						key: row.key,
						name: row.name,
						data: { type: 'REG_DWORD', value: row.expected },
					},
				]
			: [],
	);
	const deletes = audit.strays.flatMap((stray): RepairChange[] =>
		stray.kind === 'value' &&
		stray.right !== undefined &&
		isExact(sight, stray.key.key, stray.value.name)
			? [{ action: 'delete', key: stray.key.key, name: stray.value.name }]
			: [],
	);
	return [...writes, ...deletes, ...keyDeletions(audit, snapshot, sight, names)];
}

/** Whether the value of a row is not as it should be. */
export function isToMend(row: AuditRow): row is AuditRow & { name: string; expected: number } {
	const isWrong = row.status === 'wrong' || row.status === 'missing';
	return isWrong && row.name !== undefined && row.expected !== undefined;
}

function isExact(sight: Sight, key: string, name: string): boolean {
	const seen = sight.value(key, name);
	return seen.is !== 'unseen' && seen.exact;
}

/** Deepest keys first, so that each is a leaf when its turn comes. */
function keyDeletions(
	audit: Audit,
	snapshot: Snapshot,
	sight: Sight,
	names: StrayNames,
): RepairChange[] {
	const gone = new Set<string>();
	const changes: RepairChange[] = [];
	const candidates = audit.strays
		.filter((stray) => stray.kind === 'key' && stray.right !== undefined)
		.map(({ key }) => key)
		.sort((a, b) => depth(b.key) - depth(a.key));
	const children = childrenByParent(snapshot);
	for (const { key, values, isWhole } of candidates) {
		const below = children.get(fold(key)) ?? [];
		const isLeaf = below.length > 0 ? sight.showsBelow(key) : sight.isLeaf(key);
		if (!isWhole || !isLeaf || !below.every((child) => gone.has(child))) continue;
		const known = [...values.values()].every((value) => isKnownStrayValue(value, names));
		if (!known || ![...values.values()].every(({ name }) => isExact(sight, key, name))) continue;
		gone.add(fold(key));
		changes.push({ action: 'delete-empty-key', key });
	}
	return changes;
}

function childrenByParent(snapshot: Snapshot): Map<string, string[]> {
	const children = new Map<string, string[]>();
	for (const key of snapshot.keys.keys()) {
		const parent = parentOf(key);
		const siblings = children.get(parent);
		if (siblings) siblings.push(key);
		else children.set(parent, [key]);
	}
	return children;
}

function depth(key: string): number {
	return key.split('\\').length;
}

/**
 * The way back from a repair to exactly what the snapshot shows: absent values become deletions, present ones are
 * restored with their type, keys that the repair made are deleted, and deleted ones come back with their values.
 */
export function undoRepair(repair: Repair, snapshot: Snapshot): Repair {
	const sight = sightOf(snapshot);
	const made = new Map(
		repair
			.flatMap(({ action, key }) => (action === 'write' ? (sight.madeBy(key) ?? []) : []))
			.map((key) => [fold(key), key]),
	);
	const back = [...repair].reverse().flatMap((change): RepairChange[] => {
		const { key } = change;
		if (change.action === 'delete-empty-key') {
			const values = snapshot.keys.get(fold(key))?.values.values() ?? [];
			const writes = [...values].map(
				({ name, data }): RepairChange => ({ action: 'write', key, name, data }),
			);
			return [{ action: 'create-key', key }, ...writes];
		}
		if (change.action === 'create-key' || made.has(fold(key))) return [];
		const seen = sight.value(key, change.name);
		return seen.is === 'there'
			? [{ action: 'write', key, name: seen.value.name, data: seen.value.data }]
			: [{ action: 'delete', key, name: change.name }];
	});
	const deepestFirst = [...made.values()].sort((a, b) => depth(b) - depth(a));
	return [
		...back,
		...deepestFirst.map((key): RepairChange => ({ action: 'delete-empty-key', key })),
	];
}
