import type { StrayNames } from '../catalogue/schema.ts';
import type { Repair, RepairChange } from '../plan/stored.ts';
import { type Audit, shownBy } from './audit.ts';
import { findValue, fold, type Snapshot } from './snapshot.ts';
import { isKnownStrayValue } from './stray.ts';

/**
 * The smallest list of changes that mends what the audit found: wrong and missing values are written, known stray
 * values deleted, and known stray keys deleted where they have no other subkeys and no values but known stray
 * ones. What the export did not show is left alone, because its undo could not be exact.
 */
export function repairFor(audit: Audit, snapshot: Snapshot, names: StrayNames): Repair {
	const isShown = shownBy(snapshot);
	const writes = audit.rows.flatMap((row): RepairChange[] =>
		(row.status === 'wrong' || row.status === 'missing') &&
		row.name !== undefined &&
		row.expected !== undefined &&
		isShown(row.key)
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
		stray.kind === 'value' && stray.right !== undefined
			? [{ action: 'delete', key: stray.key.key, name: stray.value.name }]
			: [],
	);
	return [...writes, ...deletes, ...keyDeletions(audit, snapshot, names)];
}

/** Deepest keys first, so that each is a leaf when its turn comes. */
function keyDeletions(audit: Audit, snapshot: Snapshot, names: StrayNames): RepairChange[] {
	if (snapshot.shows !== 'area') return [];
	const gone = new Set<string>();
	const changes: RepairChange[] = [];
	const candidates = audit.strays
		.filter((stray) => stray.kind === 'key' && stray.right !== undefined)
		.map(({ key }) => key)
		.sort((a, b) => depth(b.key) - depth(a.key));
	const children = childrenByParent(snapshot);
	for (const { key, values } of candidates) {
		const leaf = (children.get(fold(key)) ?? []).every((child) => gone.has(child));
		if (!leaf || ![...values.values()].every((value) => isKnownStrayValue(value, names))) continue;
		gone.add(fold(key));
		changes.push({ action: 'delete-empty-key', key });
	}
	return changes;
}

function childrenByParent(snapshot: Snapshot): Map<string, string[]> {
	const children = new Map<string, string[]>();
	for (const key of snapshot.keys.keys()) {
		const parent = key.slice(0, key.lastIndexOf('\\'));
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
 * The way back from a repair to exactly what the snapshot shows: absent values become deletions, present ones
 * are restored with their type, and deleted keys come back with their values.
 */
export function undoRepair(repair: Repair, snapshot: Snapshot): Repair {
	return [...repair].reverse().flatMap((change): RepairChange[] => {
		const { key } = change;
		if (change.action === 'delete-empty-key') {
			const values = snapshot.keys.get(fold(key))?.values.values() ?? [];
			const writes = [...values].map(
				({ name, data }): RepairChange => ({ action: 'write', key, name, data }),
			);
			return [{ action: 'create-key', key }, ...writes];
		}
		if (change.action === 'create-key') return [];
		const found = findValue(snapshot, key, change.name);
		return found
			? [{ action: 'write', key, name: found.name, data: found.data }]
			: [{ action: 'delete', key, name: change.name }];
	});
}
