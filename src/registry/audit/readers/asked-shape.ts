import type { Word } from './command-words.ts';

/** What the commands behind a `|` make of what the first one found. */
interface Shape {
	/** The properties that they select. */
	names?: string[];
	isBare: boolean;
	/** They leave nothing out. */
	isWhole: boolean;
}

/** They print what they get. */
const printers =
	/^(?:fl|format-list|ft|format-table|out-string|out-host|oh|out-default|convertto-json|more)$/;
const selectors = /^(?:fl|format-list|ft|format-table|select|select-object)$/;

/** What the commands behind the first make of what it prints. */
export function shapeOf(stages: readonly (readonly Word[])[]): Shape {
	let shape: Shape = { isBare: false, isWhole: true };
	for (const [command, ...rest] of stages) {
		const name = command?.text.toLowerCase() ?? '';
		if (!printers.test(name) && !selectors.test(name)) return { ...shape, isWhole: false };
		if (!selectors.test(name)) continue;
		const isBare = rest.some(({ text }) => /^-expand/i.test(text));
		// The words behind a switch are none of the properties.
		const names = rest
			.filter(({ text, isMark }) => !isMark && !/^-/.test(text))
			.map(({ text }) => text);
		const isOdd = rest.some(({ text }) =>
			/^-(?:exclude|first|last|skip|unique|groupby|view|index)/i.test(text),
		);
		if (isOdd) return { ...shape, isWhole: false };
		const isAll = names.every((each) => each === '*');
		if (isAll && !isBare) continue;
		shape = { names: names.filter((each) => each !== '*'), isBare, isWhole: isAll };
	}
	return shape;
}
