import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compressFiles } from './compress.ts';
import { speculationRulesFile } from './formats/speculation-rules.ts';
import { hostNamed } from './hosts.ts';
import { type Place, saved, speculationRules, sumsIn } from './served.ts';
import { sumsOf } from './sums.ts';

/**
 * Writes beside the pages of a build what its host needs: the sums of the downloads, the rules for prefetching, and
 * the file of the host; without a host, `_headers`, which also documents the headers for hosts that are not known here.
 *
 * @param host a name in `hosts.ts`
 * @returns the files that were written, from the folder
 * @throws Error where there is no such host
 */
export async function writeHostFiles(
	folder: string,
	place: Place,
	host: string | undefined,
): Promise<string[]> {
	const { file, text, precompressed } = hostNamed(host || 'cloudflare');
	const files: [path: string, text: string][] = [
		[speculationRules, speculationRulesFile(place)],
		[file, text(place)],
	];
	for (const each of saved)
		if (existsSync(join(folder, each))) files.push([sumsIn(each), sumsOf(join(folder, each))]);
	if (precompressed) await compressFiles(folder);
	for (const [path, content] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	return files.map(([path]) => path);
}
