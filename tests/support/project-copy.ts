import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { isKept, narrowed, tables } from './few-locales.ts';

const parts = [
	'src',
	'content',
	'public',
	'astro.config.mjs',
	'package.json',
	'run.mjs',
	'tsconfig.json',
];

/**
 * A copy of the project in a temporary folder, with the packages of this one, to be changed and built.
 *
 * @param kept the languages that it has, the source first; check and build take as much less time as it has fewer
 */
export function copyProject(
	name: string,
	kept: readonly Locale[] = locales,
): { folder: string; remove(): void } {
	const folder = mkdtempSync(join(tmpdir(), `handshake-${name}-`));
	const filter = (file: string) => isKept(relative('.', file).replaceAll('\\', '/'), kept);
	for (const part of parts) cpSync(part, join(folder, part), { recursive: true, filter });
	for (const table of tables)
		writeFileSync(
			join(folder, table),
			narrowed(table, kept, (file) => readFileSync(file, 'utf8')),
		);
	// Links in a folder of its own, because Astro keeps what it read in `node_modules/.astro`.
	const packages = join(process.cwd(), 'node_modules');
	mkdirSync(join(folder, 'node_modules'));
	for (const name of readdirSync(packages)) {
		if (name === '.astro' || name === '.vite') continue;
		symlinkSync(join(packages, name), join(folder, 'node_modules', name), 'junction');
	}
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
