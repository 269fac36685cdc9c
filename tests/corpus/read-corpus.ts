import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { causes, readableText, textOfFile } from '../../src/lookup/core.ts';

/** What is expected of a text: the right cause first, then others that may be said. `none`: nothing may be claimed. */
export interface Expected {
	causes: string[];
	software: string;
	language: string;
}

export interface Sample extends Expected {
	file: string;
	/** Readable, as the lookup gets it. */
	text: string;
}

/** The table beside whole mails: file, causes, software and language, parted by tabs, under a line of headings. */
const table = 'expected.tsv';

/**
 * Every `.txt` of a folder whose first line is its label (`# cause: recipient policy | software: exim | language: de`),
 * and every `.eml`, `.msg` or `.log` that the folder's table names. Whole mails go the way of a dropped file.
 *
 * @throws Error that names each text without a label, and each cause that there is not; or an empty folder
 */
export async function readCorpus(folder: string): Promise<Sample[]> {
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
		throw new Error(`there is no folder ${folder}`);
	}
	const expected = readTable(join(folder, table));
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	const samples: Sample[] = [];
	const faults: string[] = [];
	for (const name of files.filter((file) => /\.(?:txt|eml|msg|log)$/i.test(file))) {
		const path = join(folder, name);
		const bytes = readFileSync(path);
		const file = relative(folder, path);
		const label = name.endsWith('.txt') && bytes.subarray(0, 9).toString() === '# cause: ';
		if (label) samples.push({ file, ...(await readLabelled(bytes.toString('utf8'))) });
		else {
			const wanted = expected.get(file);
			if (wanted) samples.push({ file, ...wanted, text: await readMail(bytes, file) });
			else faults.push(`${file} has no label ("# cause: …") and no row in ${table}`);
		}
	}
	faults.push(...samples.flatMap(unknownCauses));
	if (faults.length > 0) throw new Error(faults.join('\n'));
	if (samples.length === 0) throw new Error(`${folder} has no text: no .txt, .eml, .msg or .log`);
	return samples;
}

/** A cause that is misspelt would count as a wrong finding. */
function unknownCauses({ file, causes: expected }: Sample): string[] {
	const known: readonly string[] = [...causes, 'none'];
	return expected
		.filter((cause) => !known.includes(cause))
		.map((cause) => `${file}: "${cause}" is no cause; expected ${known.join(', ')}`);
}

async function readLabelled(content: string): Promise<Omit<Sample, 'file'>> {
	const [line = '', ...rest] = content.split('\n');
	return { ...parseLabel(line), text: await readableText(rest.join('\n')) };
}

/** The label line of a text. */
export function parseLabel(line: string): Expected {
	const [causes = '', ...fields] = line.replace(/^# cause: */, '').split('|');
	const field = (name: string) =>
		fields.map((each) => /^ *(\w+): *(.*?) *$/.exec(each)).find((each) => each?.[1] === name)?.[2];
	return {
		causes: causes.trim().split(/[\s,]+/),
		software: field('software') ?? '',
		language: field('language') ?? '',
	};
}

async function readMail(bytes: Buffer, name: string): Promise<string> {
	// Mails are known by their content here; their names may end in anything.
	const file = new File([new Uint8Array(bytes)], `${basename(name).replace(/\.\w+$/, '')}.eml`);
	const taken = await textOfFile(file);
	if ('fault' in taken) throw new Error(`${name}: ${taken.fault}`);
	return readableText(taken.text);
}

function readTable(path: string): Map<string, Expected> {
	if (!existsSync(path)) return new Map();
	const rows = readFileSync(path, 'utf8').split(/\r?\n/).slice(1).filter(Boolean);
	return new Map(
		rows.map((row) => {
			const [file = '', causes = '', software = '', language = ''] = row.split('\t');
			return [file, { causes: causes.trim().split(/[\s,]+/), software, language }];
		}),
	);
}
