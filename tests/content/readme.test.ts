import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readContent } from '../../src/content-files/tree.ts';
import { languagesLine, withLanguages } from '../../src/desk/languages-line.ts';

it('the README says which languages there are, and how far each is (npm run translation -- readme)', () => {
	const readme = readFileSync('README.md', 'utf8');
	expect(withLanguages(readme, languagesLine(readContent(process.cwd())))).toBe(readme);
});

it('has a place for it, and is not written without', () => {
	expect(withLanguages('# Handshake\n', 'English')).toBeUndefined();
});
