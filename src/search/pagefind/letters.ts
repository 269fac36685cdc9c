/** The letter for 0; what follows it has no control characters, and none that JSON has to escape but one. */
const first = 40;

/** A small number as one letter, which a server packs tighter than digits. */
export const letter = (value: number) => String.fromCharCode(first + value);

/** The number that a letter of a text stands for. */
export const valueAt = (text: string, at: number) => text.charCodeAt(at) - first;

/** Gives each value a letter; where `kinds` has it, `valueAt` says. */
export function lettersFor(kinds: number[]): (value: number) => string {
	return (value) => {
		if (!kinds.includes(value)) kinds.push(value);
		return letter(kinds.indexOf(value));
	};
}
