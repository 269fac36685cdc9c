import { fold, parentOf, placeOf, type Snapshot } from '../snapshot.ts';
import { isBlank, isRegHeader, type RegLine, type Step } from './reg-lines.ts';

/** A value as `reg export` and regedit write it; what was typed by hand mostly differs in something. */
const written =
	/^(?:@|"(?:[^"\\]|\\.)*")=(?:"(?:[^"\\]|\\.)*"|dword:[0-9a-f]{8}|hex(?:\([0-9a-f]+\))?:[0-9a-f, \t\\]*)$/;

/**
 * Notes in the snapshot what exports prove. One export shows one key and all below it, each key after its parent,
 * with an empty line behind its values. Where a file is not like that, it was put together or cut by hand, and
 * proves no more than the values that it shows. Several exports may stand one behind the other, each with its
 * header.
 */
export function provenBy(
	lines: readonly RegLine[],
	steps: readonly Step[],
	snapshot: Snapshot,
): void {
	snapshot.of = 'machine';
	const starts = lines.flatMap(({ text }, at) => (isRegHeader(text) ? [at] : []));
	let next = 0;
	for (const [at, start] of starts.entries()) {
		const behind = starts[at + 1];
		const part = lines.slice(start + 1, behind);
		const own: Step[] = [];
		const to = lines[behind ?? lines.length]?.line ?? Number.POSITIVE_INFINITY;
		for (; next < steps.length && (steps[next] as Step).line < to; next++)
			own.push(steps[next] as Step);
		if (behind === undefined) dropCutValue(part, own, snapshot);
		// What stands behind the last line break is no line, unless the text was cut there.
		const ends = part.slice(behind === undefined ? -2 : -1);
		const isEnded = ends.length > 0 && ends.every(({ text }) => isBlank(text));
		if (!isEnded || !isOneExport(own)) continue;
		for (const { key, name } of own) {
			const found = key !== undefined && name === undefined && snapshot.keys.get(fold(key));
			if (found) found.isWhole = true;
		}
		const root = own[0]?.key && snapshot.keys.get(fold(own[0].key));
		if (root) root.below = 'tree';
	}
}

/** Whether an export would have written each line, and each key behind its parent. */
function isOneExport(steps: readonly Step[]): boolean {
	const seen = new Set<string>();
	return steps.every(({ key, name, text, skipped }) => {
		if (key === undefined || skipped) return false;
		if (name !== undefined) return written.test(text) && addNew(seen, placeOf(key, name));
		const isChild = seen.size === 0 || seen.has(fold(parentOf(key)));
		return isChild && text === `[${key}]` && addNew(seen, fold(key));
	});
}

function addNew(seen: Set<string>, entry: string): boolean {
	return seen.size < seen.add(entry).size;
}

/** A text that ends in the middle of a line may have lost digits. */
function dropCutValue(lines: readonly RegLine[], steps: readonly Step[], snapshot: Snapshot): void {
	const { key, name, line } = steps.at(-1) ?? {};
	const last = lines.at(-1);
	const text = last?.text ?? '';
	const isCut =
		!isBlank(text) && !/=dword:[0-9a-f]{8}$/.test(text.slice(-20)) && !text.endsWith('"');
	if (!isCut || key === undefined || name === undefined || (line ?? 0) > (last?.line ?? 0)) return;
	snapshot.keys.get(fold(key))?.values.delete(fold(name));
	(steps.at(-1) as Step).skipped = 'cut';
}
