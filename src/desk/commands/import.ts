import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeText } from '../../content-files/read-text.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import { isLocale, type Locale, locales, sourceLocale } from '../../i18n/locales.ts';
import { bestLocale } from '../../i18n/preference.ts';
import { articlePath, nobody } from '../../translation/core.ts';
import { type Command, Complaint, type Desk } from '../command.ts';
import { readPo } from '../formats/po.ts';
import { readXliff } from '../formats/read-xliff.ts';
import { importBilingual } from '../import-bilingual.ts';
import { type Import, judgeSegments } from '../import-segments.ts';
import { recordImport } from '../record-import.ts';
import { type SegmentFile, Unreadable } from '../segment.ts';
import { withParts } from '../write-article.ts';
import { withMessages } from '../write-messages.ts';

/** A file that comes back from a translation tool. */
export const importFile: Command = {
	usage:
		'import <file> [--dry-run] [--translator "Name"] | import --bilingual <file.md> [--dry-run] [--plain FILE] [--english FILE]',
	about:
		'reads XLIFF or PO back: every text goes through the content check, and what breaks a literal is not written; of a bilingual file of OpenLocalization it says what is broken',
	options: {
		'dry-run': { type: 'boolean' },
		translator: { type: 'string' },
		bilingual: { type: 'boolean' },
		plain: { type: 'string' },
		english: { type: 'string' },
	},
	run(desk, [file, ...more], options) {
		const { 'dry-run': dryRun, translator = nobody } = options;
		if (file === undefined)
			throw new Complaint('name the file that a translation tool has written');
		if (more.length > 0) throw new Complaint('import one file at a time; nothing was read');
		if (options['bilingual']) return importBilingual(desk, file, options);
		const { locale: tag, segments } = readFile(resolve(desk.root, file));
		const locale = localeFor(tag);
		const found = judgeSegments(desk.files, locale, segments);
		for (const { id, message } of found.faults) desk.say(`${file}: ${id}: ${message}`);
		const { written, waiting } = newFiles(desk.files, locale, found, String(translator));
		for (const line of waiting) desk.say(`${file}: ${line}`);
		if (!dryRun) write(desk, locale, found, written);
		desk.say(summary(found, dryRun === true));
		if (found.faults.length > 0) process.exitCode = 1;
	},
};

function readFile(path: string): SegmentFile {
	let bytes: Buffer;
	try {
		bytes = readFileSync(path);
	} catch {
		throw new Complaint(`there is no file ${path}`);
	}
	const { text, fault, isKnown } = decodeText(bytes);
	// What UTF-16 holds is certain; what a code page does is a guess, which would be written into the content.
	if (fault && !isKnown) throw new Complaint(`${path}:${fault.line}: ${fault.message}`);
	try {
		return /^\s*</.test(text) ? readXliff(text) : readPo(text);
	} catch (error) {
		if (error instanceof Unreadable) throw new Complaint(`${path}: ${error.message}`);
		throw error;
	}
}

/** Tools write the tag of a language with a region: `de-DE`. */
function localeFor(tag: string): Locale {
	const found = isLocale(tag) ? tag : bestLocale([tag.replaceAll('_', '-')], locales);
	if (found === undefined || found === sourceLocale) {
		throw new Complaint(
			`the file is in "${tag}", which is not in the table; npm run translation -- new ${tag}`,
		);
	}
	return found;
}

function newFiles(files: ContentFiles, locale: Locale, { texts }: Import, translator: string) {
	const isPart = (id: string) => id.startsWith('articles/');
	const messages = new Map([...texts].filter(([id]) => !isPart(id)));
	const parts = new Map([...texts].filter(([id]) => isPart(id)));
	const slugs = new Set(
		[...parts.keys()].map((id) => id.slice('articles/'.length).replace(/#.*/, '')),
	);
	const written = withMessages(files, locale, messages);
	const waiting: string[] = [];
	for (const slug of slugs) {
		const article = withParts(files, locale, slug, parts, translator);
		if ('text' in article) written.set(articlePath(slug, locale), article.text);
		else {
			const places = article.lacking.map((part) => (part === 0 ? 'front matter' : part)).join(', ');
			waiting.push(
				`articles/${slug}: not written before all of its parts are there and right; lacking: ${places}`,
			);
		}
	}
	return { written, waiting };
}

function write(
	desk: Desk,
	locale: Locale,
	found: Import,
	written: ReadonlyMap<string, string>,
): void {
	if (found.texts.size === 0) return;
	const changed = [...written].filter(([file, text]) => desk.files.get(file) !== text);
	const after = new Map([...desk.files, ...changed]);
	for (const [file, text] of [
		...changed,
		...recordImport(desk.files, after, locale, found.madeFrom),
	]) {
		if (desk.files.get(file) !== text) desk.write(file, text);
	}
}

function summary({ texts, faults, unchanged, empty }: Import, dryRun: boolean): string {
	const broken = new Set(faults.map(({ id }) => id)).size;
	return `${texts.size} texts ${dryRun ? 'would be written' : 'written'}, ${unchanged} unchanged, ${empty} not translated, ${broken} refused`;
}
