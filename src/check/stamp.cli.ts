import { readFileSync, writeFileSync } from 'node:fs';
import { sourceHash, sourceSchema, splitFrontMatter } from '../articles/core.ts';
import { formatFault } from '../content-files/fault.ts';
import { readWithSchema } from '../content-files/read-yaml.ts';

/**
 * `npm run stamp -- content/articles/<slug>/<locale>.md …`: records in each translation that it was made
 * from the English text as it is now. To be run by whoever has brought the translation up to date.
 */
for (const file of process.argv.slice(2)) {
	const sourceFile = file.replace(/[^/\\]+\.md$/, 'en.md');
	const source = splitFrontMatter(readFileSync(sourceFile, 'utf8'));
	const head = readWithSchema(sourceFile, source.frontMatter, sourceSchema, 2);
	if (!head.ok) {
		console.error(head.faults.map(formatFault).join('\n'));
		process.exitCode = 1;
		continue;
	}
	const hash = sourceHash({ ...head.value, body: source.body });
	const text = readFileSync(file, 'utf8');
	const stamped = text.replace(/^( {2}source:).*$/m, `$1 "${hash}"`);
	if (!/^ {2}source:/m.test(text)) {
		console.error(`${file}:1: no "source" under "translation" in the front matter; add one`);
		process.exitCode = 1;
		continue;
	}
	writeFileSync(file, stamped);
	console.log(`${file}: made from ${hash}`);
}
