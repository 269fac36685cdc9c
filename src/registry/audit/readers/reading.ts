import { Known } from '../known.ts';
import { compatible, surer } from '../same-data.ts';
import {
	emptySnapshot,
	type FoundValue,
	fold,
	openKey,
	placeOf,
	type Snapshot,
} from '../snapshot.ts';
import { type ReadFault, type ReadFaultKind, readFault } from './fault.ts';
import { ByMachine } from './machine-name.ts';
import { saysDenied } from './messages.ts';
import type { Part } from './session.ts';

/** What is read of one machine: all until now, and the part that is being read. */
interface Machine {
	name: string;
	known: Known;
	part: Snapshot;
	/** How often the part printed each key with values, by folded key and those values. */
	printed: Map<string, Map<string, number>>;
	/** What each command printed, from one change to the next. */
	outputs: Map<string, string>;
}

/** What was read so far of a session: the state of each machine that it is about. */
export class Reading {
	readonly faults: ReadFault[] = [];
	private readonly machines = new ByMachine<Machine>(newMachine);
	/** Those that the part is about. */
	private readonly touched = new Set<Machine>();
	/** Those of which something was read, in that order. */
	private readonly told = new Set<Machine>();
	private current = this.machines.of('');

	/** What the part that is being read shows of the machine that it is about. */
	get snapshot(): Snapshot {
		return this.current.part;
	}

	/** What was read of each machine of which something was read, in the order of the text. The local one has no name. */
	get all(): { name: string; snapshot: Snapshot }[] {
		this.endPart();
		return [...this.told]
			.filter(({ known: { snapshot } }) => isTold(snapshot))
			.map(({ name, known: { snapshot } }) => ({ name, snapshot }));
	}

	fault(line: number, kind: ReadFaultKind, text: string): void {
		this.faults.push(readFault(line, kind, text));
	}

	/** What is read from now on is of this machine. */
	from(machine: string): void {
		this.current = this.machines.of(machine);
		this.touched.add(this.current);
	}

	/**
	 * Notes what a command printed. Where the same one prints something else later on, and nothing was changed that
	 * we know of, it ran on another machine, or at another time.
	 */
	ask({ command, machine, lines, isEnded, asked }: Part): void {
		if (command === '' || asked.for === 'nothing' || machine === undefined) return;
		this.from(machine);
		const output = lines.join('\n').trim();
		const before = this.current.outputs.get(command);
		const isSame =
			before === undefined || before === output || (!isEnded && before.startsWith(output));
		if (saysDenied(output)) return;
		if (isSame) this.current.outputs.set(command, before ?? output);
		else this.snapshot.isMixed = true;
	}

	put(key: string, value: FoundValue): void {
		const { values } = openKey(this.snapshot, key);
		const before = values.get(fold(value.name));
		this.snapshot.blank.delete(placeOf(key, value.name));
		if (before && !compatible(before, value)) this.snapshot.isMixed = true;
		values.set(fold(value.name), surer(before, value));
	}

	/** Notes that a part printed a key. No command prints one twice: then it is of several machines, if they differ. */
	print(key: string, values: readonly string[]): void {
		if (values.length === 0) return;
		const times = this.current.printed.get(fold(key)) ?? new Map<string, number>();
		const shown = values.join('\n');
		times.set(shown, (times.get(shown) ?? 0) + 1);
		this.current.printed.set(fold(key), times);
	}

	/**
	 * Holds what the part showed against what was known before.
	 *
	 * @returns whether it showed anything
	 */
	endPart(): boolean {
		let isTelling = false;
		for (const machine of this.touched.add(this.current)) {
			const counts = [...machine.printed.values()].flatMap((times) => [...times.values()]);
			const isOnce = counts.every((count) => count === counts[0]);
			const isSame = [...machine.printed.values()].every(({ size }) => size === 1);
			if (!isSame || !isOnce) machine.part.isMixed = true;
			if (isTold(machine.part)) {
				isTelling = true;
				this.told.add(machine);
			}
			machine.known.add(machine.part);
			machine.part = emptySnapshot();
			machine.printed.clear();
		}
		this.touched.clear();
		return isTelling;
	}

	/** Nothing that was read before a change is known to hold after it. */
	forget(): void {
		for (const machine of this.machines.all) {
			machine.known = new Known();
			machine.part = emptySnapshot();
			machine.printed.clear();
			machine.outputs.clear();
		}
	}
}

function newMachine(name: string): Machine {
	return {
		name,
		known: new Known(),
		part: emptySnapshot(),
		printed: new Map(),
		outputs: new Map(),
	};
}

function isTold({ keys, absent, blank, denied, reported }: Snapshot): boolean {
	return [keys, absent, blank, denied, reported].some(({ size }) => size > 0);
}
