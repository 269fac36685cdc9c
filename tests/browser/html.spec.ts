import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import vnu from 'vnu-jar';
import { sites } from './support/sites.ts';

const javaWorks = spawnSync('java', ['-version']).status === 0;

test('every page is valid HTML by the Nu checker', () => {
	// CI installs Java; elsewhere the checker needs one.
	test.skip(!javaWorks, 'needs Java');
	test.setTimeout(1_800_000);
	const { stdout, stderr } = spawnSync(
		'java',
		['-Xss4m', '-jar', vnu, '--skip-non-html', '--stdout', '--format', 'gnu', sites.root.folder],
		{ encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
	);
	expect(stderr).toBe('');
	// Read from files, the pages have no origin, so that the checker takes 'self' for nobody. And it
	// takes pages with many literals and little prose for another language, Bulgarian for Macedonian.
	const mistaken = /Content Security Policy|appears to be written in/;
	const faults = stdout.split('\n').filter((line) => line !== '' && !mistaken.test(line));
	expect(faults.slice(0, 20)).toEqual([]);
});
