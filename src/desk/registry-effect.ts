import { readPaste, type Snapshot } from '../registry/core.ts';

/** What an import of registry instructions does, in lines; the last says how much of it is as the English has it. */
export function registryEffect(target: string, english: string): string[] {
	const [paste, right] = [readPaste(target), readPaste(english)];
	const lines = paste.steps.map(({ text, key, name, skipped }) => {
		if (skipped) return `has no effect (${skipped}): ${text}`;
		const known = right.snapshot.keys.has(key?.toLowerCase() ?? '');
		const where = `${key}${known ? '' : ', which the English does not name'}`;
		return name === undefined ? `opens the key ${where}` : `sets ${text} in ${where}`;
	});
	const wanted = valuesIn(right.snapshot);
	const set = valuesIn(paste.snapshot);
	const done = [...wanted].filter((value) => set.has(value)).length;
	return [...lines, `${done} of ${wanted.size} values are set as the English asks`];
}

/** Keys, names and data, as an importer compares them. */
function valuesIn({ keys }: Snapshot): Set<string> {
	return new Set(
		[...keys].flatMap(([key, { values }]) =>
			[...values].map(([name, { data }]) => JSON.stringify([key, name, data])),
		),
	);
}
