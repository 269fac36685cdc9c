import type { Fault } from '../../content-files/fault.ts';
import type { Path } from '../../content-files/located-data.ts';
import { type Entry, readFolder } from '../../content-files/read-folder.ts';
import { didYouMean } from '../../content-files/suggest.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import { type Signature, signatureSchema } from '../../lookup/core.ts';
import { checkExpiry } from '../files/check-dates.ts';

/** The error signatures, by id; `undefined` where one has faults. */
export type Signatures = ReadonlyMap<string, Entry<Omit<Signature, 'id'>> | undefined>;

/** Reads the error signatures; what is wrong with them is added to `faults`. */
export function readSignatures(files: ContentFiles, faults: Fault[]): Signatures {
	return readFolder(files, 'errors', signatureSchema, faults);
}

/** Errors whose knowledge was only good until a day that has come. */
export function checkSignatureDates(signatures: Signatures, today: Date): Fault[] {
	return [...signatures.values()].flatMap((signature) => {
		if (!signature) return [];
		const { file, value, lineOf } = signature;
		const expiry = value.expires && { day: value.expires, line: lineOf(['expires']) };
		return checkExpiry({ file, expiry }, today);
	});
}

/** What errors can refer to; `undefined` or without sections where the files have faults of their own. */
export interface SignatureTargets {
	sections: ReadonlyMap<string, ReadonlySet<string> | undefined>;
	presets: ReadonlySet<string> | undefined;
}

/** Articles, sections, presets and other errors that an error refers to and that do not exist. */
export function checkSignatureReferences(
	signatures: Signatures,
	{ sections, presets }: SignatureTargets,
): Fault[] {
	return [...signatures].flatMap(([id, signature]) => {
		if (!signature) return [];
		const { file, value, lineOf } = signature;
		const faults: Fault[] = [];
		const expect = (
			path: Path,
			noun: string,
			name: string,
			known: Iterable<string> | undefined,
		) => {
			const names = known && [...known];
			if (!names || names.includes(name)) return;
			const message = `there is no ${noun} "${name}"${didYouMean(name, names)}`;
			faults.push({ file, line: lineOf(path), message });
		};
		const { article, preset, supersedes = [] } = value;
		if (preset !== undefined) expect(['preset'], 'preset', preset, presets);
		const others = [...signatures.keys()].filter((other) => other !== id);
		for (const [index, other] of supersedes.entries()) {
			expect(['supersedes', index], 'other error', other, others);
		}
		if (article === undefined) return faults;
		if (!sections.has(article.slug))
			expect(['article', 'slug'], 'article', article.slug, sections.keys());
		else if (article.section !== undefined) {
			const noun = `section of "${article.slug}" with the id`;
			expect(['article', 'section'], noun, article.section, sections.get(article.slug));
		}
		return faults;
	});
}
