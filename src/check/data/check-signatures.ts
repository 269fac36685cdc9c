import type { Fault } from '../../content-files/fault.ts';
import { type Entry, readFolder } from '../../content-files/read-folder.ts';
import type { Path } from '../../content-files/schema-issue.ts';
import { didYouMean } from '../../content-files/suggest.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import { type Signature, signatureSchema } from '../../lookup/core.ts';
import type { Sources } from '../articles/check-articles.ts';
import { sectionsOf } from '../articles/references.ts';

/** The error signatures, by id; `undefined` where one has faults. */
export type Signatures = ReadonlyMap<string, Entry<Omit<Signature, 'id'>> | undefined>;

export function readSignatures(files: ContentFiles, faults: Fault[]): Signatures {
	return readFolder(files, 'errors', signatureSchema, faults);
}

/** Articles, sections, presets and other errors that an error refers to and that do not exist. */
export function checkSignatureReferences(
	signatures: Signatures,
	sources: Sources,
	presets: ReadonlySet<string>,
): Fault[] {
	const sections = new Map([...sources].map(([slug, source]) => [slug, sectionsOf(source)]));
	return [...signatures].flatMap(([id, signature]) => {
		if (!signature) return [];
		const { file, value, lineOf } = signature;
		const faults: Fault[] = [];
		const expect = (path: Path, noun: string, name: string, known: Iterable<string>) => {
			const names = [...known];
			if (names.includes(name)) return;
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
		const known = sections.get(article.slug);
		if (!known) expect(['article', 'slug'], 'article', article.slug, sources.keys());
		else if (article.section !== undefined) {
			const noun = `section of "${article.slug}" with the id`;
			expect(['article', 'section'], noun, article.section, known);
		}
		return faults;
	});
}
