/** Where one reply wraps another: the deeper, the nearer to the cause. */
export interface Chain {
	/** The number of wrappers around what stands at `position`; 0 for a reply by itself. */
	depthAt(position: number): number;
	/** The number of the reply that `position` belongs to, counted from the start of the text. */
	replyAt(position: number): number;
}

const deeper =
	/->|\[Message=|responded with:?|target IP address: ?"|nested exception|Caused by:|inner exception|last error was/gi;
const anew =
	/returned\s{0,3}'|\{?LED=|\bsaid:|Final-Recipient:|LastError\s{0,20}:|\n[ \t]*\r?\n|\nEvent ID|,[<>*+-],/gi;

/**
 * Reads the chains of a normalised text: `A -> B -> C`, `A [Message=B]`, `A responded with: "B"`, Java's
 * and .NET's inner exceptions. The outermost stands first, the root cause last.
 */
export function readChains(text: string): Chain {
	const marks = [
		...Array.from(text.matchAll(deeper), ({ index }) => ({ index, step: 1 })),
		...Array.from(text.matchAll(anew), ({ index }) => ({ index, step: 0 })),
	].sort((a, b) => a.index - b.index);
	let depth = 0;
	let reply = 0;
	const states = marks.map(({ index, step }) => {
		depth = step === 0 ? 0 : depth + 1;
		reply += step === 0 ? 1 : 0;
		return { index, depth, reply };
	});
	const stateAt = (position: number) => {
		let low = 0;
		let high = states.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((states[middle] as { index: number }).index <= position) low = middle + 1;
			else high = middle;
		}
		return states[low - 1];
	};
	return {
		depthAt: (position) => stateAt(position)?.depth ?? 0,
		replyAt: (position) => stateAt(position)?.reply ?? 0,
	};
}
