import { loadKnowledge } from '../../src/lookup/core.ts';
import { judge } from './judge.ts';
import { readCorpus } from './read-corpus.ts';
import { report } from './report.ts';

/** `npm run corpus -- FOLDER`: how the lookup does on texts that its tests do not know. */
const folder = process.argv[2];
if (!folder) {
	console.error('usage: npm run corpus -- FOLDER');
	process.exit(2);
}
const knowledge = loadKnowledge(process.cwd());
try {
	const judged = (await readCorpus(folder)).map((sample) => judge(sample, knowledge));
	for (const line of report(judged)) console.log(line);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
