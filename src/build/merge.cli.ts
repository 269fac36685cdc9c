import { readContent } from '../content-files/tree.ts';
import { publishedLocales } from '../translation/core.ts';
import { mergeBuilds } from './merge.ts';

/** `npm run merge -- DIR…`: puts builds of some locales together in `dist`, or where `HANDSHAKE_OUT` says. */
const folders = process.argv.slice(2);
const out = process.env['HANDSHAKE_OUT'] ?? 'dist';
const problems =
	folders.length === 0
		? ['name the folders of the builds: npm run merge -- DIR…']
		: mergeBuilds(folders, out, publishedLocales(readContent(process.cwd())));
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`merged ${folders.length} builds into ${out}`);
process.exitCode = problems.length === 0 ? 0 : 1;
