import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Fault } from './fault.ts';
import { decodeText } from './read-text.ts';

/** A content file: path from the project's root with forward slashes, and its text. */
export type ContentFiles = ReadonlyMap<string, string>;

/** What the systems of authors leave behind in folders. */
const litter = /^(?:\..*|~\$.*|.*~|Thumbs\.db|desktop\.ini)$/i;

/** Reads everything an author can write: `content/**` below the root of the project. */
export function readContent(root: string): ContentFiles {
	return readContentTree(root).files;
}

/** As `readContent`, with the faults of files that are not UTF-8. */
export function readContentTree(root: string): { files: ContentFiles; faults: Fault[] } {
	const files = new Map<string, string>();
	const faults: Fault[] = [];
	for (const file of readContentPaths(root)) {
		const { text, fault } = decodeText(readFileSync(join(root, file)));
		files.set(file, text);
		if (fault) faults.push({ file, ...fault });
	}
	return { files, faults };
}

/** The files below `content`, from the root of the project, with forward slashes and in order. */
export function readContentPaths(root: string): string[] {
	return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !litter.test(entry.name))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort();
}
