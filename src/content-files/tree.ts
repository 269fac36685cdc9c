import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import { decodeText } from './read-text.ts';

/** A content file: path from the project's root with forward slashes, and its text. */
export type ContentFiles = ReadonlyMap<string, string>;

/** What the systems of authors leave behind in folders. */
const litter = /^(?:\..*|Thumbs\.db|desktop\.ini)$/i;

/** Reads everything an author can write: `content/**` below the root of the project. */
export function readContent(root: string): ContentFiles {
	return readContentTree(root).files;
}

/** As `readContent`, with the faults of files that are not UTF-8. */
export function readContentTree(root: string): { files: ContentFiles; faults: Fault[] } {
	const paths = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !litter.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length))
		.sort();
	const files = new Map<string, string>();
	const faults: Fault[] = [];
	for (const path of paths) {
		const file = path.replaceAll('\\', '/');
		const { text, fault } = decodeText(readFileSync(join(root, path)));
		files.set(file, text);
		if (fault) faults.push({ file, ...fault });
	}
	return { files, faults };
}
