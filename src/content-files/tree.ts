import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A content file: path from the project's root with forward slashes, and its text. */
export type ContentFiles = ReadonlyMap<string, string>;

/** Reads everything an author can write: `content/**` below the root of the project. */
export function readContent(root: string): ContentFiles {
	const files = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
	return new Map(
		files
			.sort()
			.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(root, file), 'utf8')]),
	);
}
