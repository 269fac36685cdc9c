import {
	emptySnapshot,
	type FoundValue,
	fold,
	openKey,
	placeOf,
	type Snapshot,
} from '../snapshot.ts';
import { type ReadFault, type ReadFaultKind, readFault } from './fault.ts';

/** What was read so far of a session: the state of one machine. */
export class Reading {
	readonly snapshot: Snapshot = emptySnapshot();
	readonly faults: ReadFault[] = [];
	private machine: string | undefined;

	fault(line: number, kind: ReadFaultKind, text: string): void {
		this.faults.push(readFault(line, kind, text));
	}

	/** Whether this is the machine that the session began on; another one has a registry of its own. */
	isFrom(machine: string): boolean {
		this.machine ??= machine;
		return this.machine === machine;
	}

	/** @param isLater whether it is known to be printed after what was read before */
	put(key: string, value: FoundValue, isLater: boolean): void {
		const { values } = openKey(this.snapshot, key);
		const before = values.get(fold(value.name));
		this.snapshot.blank.delete(placeOf(key, value.name));
		if (before && JSON.stringify(before.data) === JSON.stringify(value.data)) {
			if (value.unsure === undefined && before.unsure === 'type')
				values.set(fold(value.name), value);
			return;
		}
		const differs = before !== undefined && !isLater;
		values.set(fold(value.name), differs ? { ...value, unsure: 'differs' } : value);
	}

	/** Nothing that was read before a change is known to hold after it. */
	forget(): void {
		const { keys, absent, blank, denied, reported } = this.snapshot;
		for (const known of [keys, absent, blank, denied, reported]) known.clear();
	}
}
