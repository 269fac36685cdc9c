import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { judgeBilingual } from '../check/core.ts';
import { type Locale, locales, sourceLocale } from '../i18n/locales.ts';
import { bestLocale } from '../i18n/preference.ts';
import { articlesOf, fieldsOf } from './bilingual-article.ts';
import { bilingualReport } from './bilingual-report.ts';
import { Complaint, type Desk, type Options } from './command.ts';

/**
 * `import --bilingual`: reports what is wrong in a bilingual file of OpenLocalization, segment by segment. One without
 * damage becomes an article.
 */
export function importBilingual(desk: Desk, file: string, options: Options): void {
	const { 'dry-run': dryRun, plain, english } = options;
	const text = readAsItIs(resolve(desk.root, file), file);
	const judged = judgeBilingual(text);
	if (!judged)
		throw new Complaint(`${file} has no pairs of OpenLocalization (<span class="sxs-lookup">)`);
	if (typeof plain === 'string') desk.write(plain, judged.target);
	if (typeof english === 'string') desk.write(english, judged.english);

	for (const { key, value, becomes } of fieldsOf(judged)) {
		desk.say(`${key}: ${value} ${becomes ? `becomes ${becomes}` : 'is left out'}`);
	}
	for (const line of bilingualReport(file, judged)) desk.say(line);
	for (const id of judged.alone) desk.say(`${file}: ${id}: stands in one language only`);
	const counts = `${judged.pairs.length} segments, ${judged.damages} literals differ`;
	if (judged.damages + judged.alone.length > 0) {
		desk.say(`${counts}; refused as an article`);
		process.exitCode = 1;
		return;
	}
	const written = articlesOf(judged, localeOf(judged.frontMatter.get('ms.contentlocale')));
	for (const [path, article] of written) {
		if (dryRun || desk.files.has(path)) continue;
		desk.write(path, article);
	}
	desk.say(
		`${counts}; ${dryRun ? 'it would become' : 'it is'} ${[...written.keys()].join(' and ')}`,
	);
}

/** The text with its byte order mark and line ends: its plain halves are to be the same byte for byte. */
function readAsItIs(path: string, file: string): string {
	let bytes: Buffer;
	try {
		bytes = readFileSync(path);
	} catch {
		throw new Complaint(`there is no file ${file}`);
	}
	const text = bytes.toString('utf8');
	if (!Buffer.from(text).equals(bytes))
		throw new Complaint(`${file} is not UTF-8; save it as UTF-8`);
	return text;
}

function localeOf(tag: string | undefined): Locale {
	const found = tag === undefined ? undefined : bestLocale([tag], locales);
	if (found === undefined || found === sourceLocale) {
		throw new Complaint(
			`the file is in "${tag}", which is not in the table; npm run translation -- new begins a language`,
		);
	}
	return found;
}
