import { segmentsOf } from '../collect.ts';
import { type Command, Complaint } from '../command.ts';
import { writePo } from '../formats/po.ts';
import { writeXliff12, writeXliff21 } from '../formats/write-xliff.ts';
import { localeWord } from '../locale-word.ts';
import type { SegmentFile } from '../segment.ts';

const formats: Readonly<Record<string, { extension: string; write(file: SegmentFile): string }>> = {
	'1.2': { extension: 'xlf', write: writeXliff12 },
	'2.1': { extension: 'xlf', write: writeXliff21 },
	po: { extension: 'po', write: writePo },
};

/** A locale as one file for a translation tool. */
export const exportFile: Command = {
	usage: 'export <locale> [--xliff 2.1 | --po] [--missing] [--out FILE]',
	about: 'writes everything (or what is missing and outdated) as XLIFF 1.2, XLIFF 2.1 or PO',
	options: {
		xliff: { type: 'string' },
		po: { type: 'boolean' },
		missing: { type: 'boolean' },
		out: { type: 'string' },
	},
	run({ files, write, say }, [word], { xliff, po, missing, out }) {
		const locale = localeWord(word);
		if (po && xliff !== undefined) throw new Complaint('choose one of --xliff and --po');
		const format = formats[po ? 'po' : String(xliff ?? '1.2')];
		if (!format) throw new Complaint(`there is no XLIFF "${xliff}" here; write 1.2 or 2.1`);
		const all = segmentsOf(files, locale);
		const wanted = missing
			? all.filter(({ state }) => state === 'missing' || state === 'outdated')
			: all;
		const file = typeof out === 'string' ? out : `${locale}.${format.extension}`;
		write(file, format.write({ locale, segments: wanted }));
		say(
			`${file}: ${wanted.length} texts, ${wanted.filter(({ state }) => state === 'missing').length} of them missing`,
		);
		say(`Bring it back with: npm run translation -- import ${file}`);
	},
};
