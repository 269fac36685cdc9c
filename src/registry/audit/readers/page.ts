import { isRow } from './printed-text.ts';
import { prompt } from './prompt.ts';
import { isMeantAsHeader, isRegHeader } from './reg-lines.ts';

/** A sentence: at least five words, or as many signs of Chinese, Japanese or Thai, and nothing of a registry. */
const sentence =
	/^[^\p{L}]{0,12}(?:[\p{L}\p{M}\p{N}’'./-]+[,:;()"“”]*\s+){4,}[\p{L}\p{M}\p{N}]|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]{8}/u;
const ofRegistry = /^\s*[;#["@]|HK(?:EY_|LM)|\sREG_|[=\\]/;
/** What a text that holds a file in itself has before it: a fence, a tag, or the mark of a here-string. */
const opening = /^\s*(?:```|~~~|<(?:pre|code))|@['"]\s*$|<<-?\s*['"]?\w+/i;

/**
 * Whether a text is a page or a script that shows a file for an import, and no export: what it holds is what an
 * import would write, and nothing that a server is known to have.
 */
export function isPage(lines: readonly string[]): boolean {
	const at = lines.findIndex(isRegHeader);
	if (at < 0 || lines.some((line) => isRow(line) || prompt.test(line))) return false;
	const before = lines.slice(0, at).findLast((line) => line.trim() !== '') ?? '';
	return (
		opening.test(before.slice(-200)) ||
		lines.some((line) => {
			const start = line.slice(0, 300);
			return sentence.test(start) && !ofRegistry.test(start) && !isMeantAsHeader(start);
		})
	);
}
