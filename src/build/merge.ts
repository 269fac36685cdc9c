import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';

/**
 * Puts builds of some locales together: afterwards `out` holds the same bytes as one build of them all. What a locale
 * owns comes from the build that made it; what all builds hold must be the same in each.
 *
 * @param locales of which each must be there in the end
 * @returns what stands in the way, and then nothing was written: builds that do not belong together, missing locales
 */
export function mergeBuilds(
	folders: readonly string[],
	out: string,
	locales: readonly string[],
): string[] {
	const inTheWay = folders.filter((folder) => isInside(out, folder) || isInside(folder, out));
	if (inTheWay.length > 0) return inTheWay.map((folder) => `${folder} and ${out} overlap`);
	const notThere = folders.filter((folder) => !existsSync(folder));
	if (notThere.length > 0) return notThere.map((folder) => `there is no ${folder}`);

	const { from, problems } = origins(folders);
	const missing = locales.filter((locale) => !from.has(join(locale, 'index.html')));
	problems.push(...missing.map((locale) => `no build has "${locale}"`));
	if (problems.length === 0) writeMerged(folders, [...from.keys()].filter(isList), out);
	return problems;
}

/** The first folder that has each file, and what is wrong where another has it too, but for lists, which are joined. */
function origins(folders: readonly string[]): { from: Map<string, string>; problems: string[] } {
	const from = new Map<string, string>();
	const problems: string[] = [];
	for (const folder of folders) {
		for (const file of filesIn(folder)) {
			const other = from.get(file);
			if (other === undefined) from.set(file, folder);
			else if (!isList(file) && !sameBytes(join(other, file), join(folder, file))) {
				problems.push(
					`${file} differs between ${other} and ${folder}; build both from the same content, with the same settings`,
				);
			}
		}
	}
	return { from, problems };
}

function writeMerged(folders: readonly string[], lists: readonly string[], out: string): void {
	rmSync(out, { recursive: true, force: true });
	mkdirSync(out, { recursive: true });
	for (const folder of folders) cpSync(folder, out, { recursive: true });
	for (const file of lists) {
		const parts = folders.map((folder) => join(folder, file)).filter((path) => existsSync(path));
		writeFileSync(join(out, file), joined(parts.map((path) => readFileSync(path, 'utf8'))));
	}
}

/** A build lists the sums of those files that it made; what several made is the same in each. */
const isList = (file: string) => basename(file) === 'SHA256SUMS';

/** Lines of several lists as one, in the order of the names. */
function joined(lists: readonly string[]): string {
	const lines = new Set(lists.flatMap((list) => list.split('\n').filter((line) => line !== '')));
	const name = (line: string) => line.replace(/^\S+\s+/, '');
	return [...lines]
		.sort((a, b) => (name(a) < name(b) ? -1 : 1))
		.map((line) => `${line}\n`)
		.join('');
}

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function sameBytes(a: string, b: string): boolean {
	return readFileSync(a).equals(readFileSync(b));
}

function isInside(path: string, folder: string): boolean {
	return `${resolve(path)}/`.startsWith(`${resolve(folder)}/`);
}
