import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** The sheets that a sheet takes in, and those that they do. */
function takenInBy(sheet: string): string[] {
	const text = readFileSync(sheet, 'utf8');
	return [...text.matchAll(/@import "([^"]+)"/g)].flatMap(([, to = '']) => {
		const file = join(dirname(sheet), to);
		return [file, ...takenInBy(file)];
	});
}

/** For what the file does not have: other languages, English beside a translation, and the list below the search. */
const ofTheSiteOnly = /translation\/|desk\/|beside\/|Everything\.css$/;

it('looks like the site: no sheet of its pages is missing', () => {
	const inFile = takenInBy('src/pocket/file/pocket.css');
	const onSite = globSync('src/layouts/sheets/**/*.css').flatMap(takenInBy);
	const missing = onSite.filter((sheet) => !inFile.includes(sheet) && !ofTheSiteOnly.test(sheet));
	expect(missing.filter((sheet) => !sheet.startsWith('src/layouts/sheets/'))).toEqual([]);
	expect(inFile.length).toBeGreaterThan(20);
});
