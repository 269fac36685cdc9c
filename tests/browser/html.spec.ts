import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import vnu from 'vnu-jar';
import { sites } from './support/sites.ts';

const javaWorks = spawnSync('java', ['-version']).status === 0;

/** Its guess at a page's language is wrong where there are many literals, and takes most of its time. */
const options = ['--no-langdetect', '--skip-non-html', '--stdout', '--format', 'gnu'];

test('every page is valid HTML by the Nu checker', () => {
	// CI installs Java; elsewhere the checker needs one.
	test.skip(!javaWorks, 'needs Java');
	test.setTimeout(1_800_000);
	const { stdout, stderr } = spawnSync(
		'java',
		['-Xss4m', '-jar', vnu, ...options, sites.root.folder],
		{ encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
	);
	expect(stderr).toBe('');
	// Read from files, the pages have no origin, so that the checker takes 'self' for nobody.
	const faults = stdout
		.split('\n')
		.filter((line) => line !== '' && !line.includes('Content Security Policy'))
		// What stands in the sheet of the pocket edition and the checker has not heard of yet.
		.filter(
			(line) => !/CSS: (?:Unrecognized at-rule “@view-transition”|“field-sizing”)/.test(line),
		);
	expect(faults.slice(0, 20)).toEqual([]);
});
