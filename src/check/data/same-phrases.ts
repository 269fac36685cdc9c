import type { Fault } from '../../content-files/fault.ts';
import type { Path } from '../../content-files/located-data.ts';
import { foldPhrase, type Signature } from '../../lookup/core.ts';
import type { Signatures } from './check-signatures.ts';

/** Words that tell two errors, of which none stands back behind the other: which one is found is chance. */
export function samePhrases(signatures: Signatures): Fault[] {
	const first = new Map<string, Entry>();
	return [...signatures].flatMap(([id, entry]) => {
		if (!entry) return [];
		return phrasesOf(entry.value).flatMap(({ phrase, path }): Fault[] => {
			const key = foldPhrase(phrase);
			const other = first.get(key);
			if (!other) first.set(key, { id, entry });
			if (
				!other ||
				other.id === id ||
				isSameText(other.entry, entry) ||
				isBehind(entry, other.id) ||
				isBehind(other.entry, id)
			)
				return [];
			const message = `"${phrase}" tells ${other.entry.file} as well; add a word to one of the two, or name the one that says less under "supersedes"`;
			return [{ file: entry.file, line: entry.lineOf(path), message }];
		});
	});
}

type Entry = { id: string; entry: NonNullable<ReturnType<Signatures['get']>> };

/** Of such a pair is told already. */
const isSameText = (one: Entry['entry'], other: Entry['entry']) =>
	one.value.texts[0]?.toLowerCase() === other.value.texts[0]?.toLowerCase();

const isBehind = ({ value }: Entry['entry'], id: string) => (value.supersedes ?? []).includes(id);

/** The phrases that tell an error by themselves, each with its place. */
export function phrasesOf(value: Omit<Signature, 'id'>): { phrase: string; path: Path }[] {
	const alone = value.matchers.flatMap(({ phrase, codes, hosts }, index) =>
		codes || hosts ? [] : { phrase, path: ['matchers', index, 'phrase'] },
	);
	const listed = (['wordings', 'replies', 'behindCode'] as const).flatMap((list) =>
		(value[list] ?? []).map((phrase, index) => ({ phrase, path: [list, index] })),
	);
	return [...alone, ...listed];
}

/** Whether the parts stand in the text in this order. */
export function holds(text: string, parts: readonly string[]): boolean {
	let from = 0;
	return parts.every((part) => {
		const found = text.indexOf(part, from);
		from = found + part.length;
		return found >= 0;
	});
}
