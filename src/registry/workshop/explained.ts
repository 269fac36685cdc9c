import { byId, type Catalogue } from '../catalogue/catalogue.ts';
import { type DefaultNote, defaultNote, protocolOf } from '../catalogue/default-note.ts';
import type { Group } from '../catalogue/schema.ts';
import type { Choices } from '../plan/choices.ts';
import { type Target, targetsFor } from '../plan/plan-for.ts';

/** The values of a group, with what there is to say about them. */
export interface ExplainedGroup {
	group: Group;
	/** The protocol that the group is about; empty where it is about none. */
	protocol: string;
	/** What holds on the chosen Windows while the values are absent. */
	note: DefaultNote;
	/** Values that have the same explanation stand together; in the order of the data. */
	entries: readonly { explanation: string; targets: readonly Target[] }[];
}

/** Every value that the choices are about, in groups, each with the key of its explanation. */
export function explainedTargets(choices: Choices, catalogue: Catalogue): ExplainedGroup[] {
	const windows = byId(catalogue.windows, choices.windows);
	const groups = grouped(targetsFor(choices, catalogue), ({ setting }) => setting.group);
	return [...groups].map(([group, targets]) => ({
		group,
		protocol: protocolOf(group) ?? '',
		note: defaultNote(group, windows),
		entries: [...grouped(targets, ({ setting }) => setting.explanation)].map(
			([explanation, targets]) => ({ explanation, targets }),
		),
	}));
}

/** What `Map.groupBy` does, which the oldest browsers that the workshop runs in do not know. */
function grouped<K>(targets: readonly Target[], keyOf: (target: Target) => K): Map<K, Target[]> {
	const groups = new Map<K, Target[]>();
	for (const target of targets) {
		const key = keyOf(target);
		groups.set(key, [...(groups.get(key) ?? []), target]);
	}
	return groups;
}
