/** What programs and people put behind the name of a file that they copy. */
const ofCopies = /^(?: \(\d+\)| - .+|[ ._-]?(?:copy|old|backup|bak|orig|tmp|\d{1,2})\b.*)(?:\.|$)/i;

/**
 * The file that another one looks like a copy of, and that is there: `tr.md` of `tr (1).md`, `tr - Kopie.md`,
 * `tr.md.bak`.
 */
function originalOf(file: string, files: ReadonlyMap<string, unknown>): string | undefined {
	const folder = file.slice(0, file.lastIndexOf('/') + 1);
	const name = file.slice(folder.length);
	return [...files.keys()].find((other) => {
		if (other === file || !other.startsWith(folder)) return false;
		const original = other.slice(folder.length);
		if (original.includes('/')) return false;
		const [stem = ''] = original.split('.');
		const isLonger = name.startsWith(`${original}.`) || name.startsWith(`${original} `);
		return isLonger || (name.startsWith(stem) && ofCopies.test(name.slice(stem.length)));
	});
}

/** What to do with a copy, where a file is one. */
export function copyFault(file: string, files: ReadonlyMap<string, unknown>): string | undefined {
	const original = originalOf(file, files);
	return original && `this looks like a copy of ${original}, and nothing reads it; take it out`;
}
