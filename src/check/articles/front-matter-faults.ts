import { parseDocument } from 'yaml';
import type { Path } from '../../content-files/located-data.ts';
import type { Located } from '../literals/literal.ts';

/** Why a file has no front matter, as far as can be told. */
export function missingFrontMatter(text: string): Located {
	const what = 'a block of title, description and updated between two lines of ---';
	const lines = text.split('\n');
	const first = lines.findIndex((line) => line.trim() !== '');
	const opening = lines[first] ?? '';
	if (/^\s*---\s*$/.test(opening)) {
		if (first > 0)
			return {
				line: 1,
				message: 'the front matter begins in the first line; take out the empty lines above it',
			};
		const isIndented = /^\s/.test(opening);
		return isIndented
			? { line: 1, message: 'the line of --- is indented; begin it at the margin' }
			: {
					line: 1,
					message: 'the front matter is not closed; put a line of --- below its last key',
				};
	}
	if (/^\s*(?:-{2}|[-–—]{4,}|\+{3}|={3,}|[–—]+)\s*$/.test(opening)) {
		return {
			line: first + 1,
			message: `"${opening.trim()}" opens no front matter; write a line of three hyphens (---)`,
		};
	}
	return { line: 1, message: `no front matter; begin the file with ${what}` };
}

/** Text that YAML takes for a comment (`Error #5 in the queue`), and that nobody would see. */
export function frontMatterComments(frontMatter: string, firstLine: number): Located[] {
	return frontMatter.split('\n').flatMap((line, index) => {
		const [, key, comment] = /^\s*([\w-]+):\s+[^\s"'|>#].*?\s(#.*)$/.exec(line) ?? [];
		if (key === undefined || parseDocument(line.trim()).errors.length > 0) return [];
		const message = `YAML reads "${comment}" as a comment, so that "${key}" ends before it; put the whole text in quotation marks`;
		return [{ line: firstLine + index, message }];
	});
}

/** Who has translated an article, and who has read the translation. */
export interface TranslationOrigin {
	translator: string;
	reviewer?: string | undefined;
}

/** Whether a name is that of an instruction that was not filled in. */
export function isNobody(name: string): boolean {
	return /^(?:your|their) name$/i.test(name.trim());
}

/** Names that stand for nobody, left over from instructions. */
export function peopleFaults(
	{ translator, reviewer }: TranslationOrigin,
	lineOf: (path: Path) => number,
): Located[] {
	const faults: Located[] = [];
	for (const [key, name] of Object.entries({ translator, reviewer })) {
		if (isNobody(name ?? '')) {
			faults.push({
				line: lineOf(['translation', key]),
				message: `"${name}" is the name of nobody; write who it was`,
			});
		}
	}
	return faults;
}
