import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import vnu from 'vnu-jar';
import { pocket } from '../../src/hosts/served.ts';
import { locales, sourceLocale } from '../../src/i18n/locales.ts';
import { kinds } from './support/kinds.ts';
import { filesOf } from './support/pages.ts';
import { sites } from './support/sites.ts';

const javaWorks = spawnSync('java', ['-version']).status === 0;

/** Its guess at a page's language is wrong where there are many literals, and takes most of its time. */
const options = ['--no-langdetect', '--stdout', '--format', 'gnu'];

/** Languages of which every page is checked; of the others, which come from the same templates, a page of each kind. */
const whole: readonly string[] = [sourceLocale, 'he'];
const ofKinds = new Set(kinds.map(({ path }) => `${path.replace(/[?#].*/, '')}index.html`));

function isChecked(file: string): boolean {
	if (file.startsWith(`/${pocket}`)) return file.endsWith('-en.html') || file.endsWith('-he.html');
	const [, locale = '', ...rest] = file.split('/');
	const isOther = locales.some((tag) => tag === locale) && !whole.includes(locale);
	return !isOther || ofKinds.has(rest.join('/'));
}

test('pages are valid HTML by the Nu checker', () => {
	// CI installs Java; elsewhere the checker needs one.
	test.skip(!javaWorks, 'needs Java');
	test.setTimeout(1_800_000);
	const files = filesOf(sites.root).filter((file) => file.endsWith('.html') && isChecked(file));
	expect(files.length).toBeGreaterThan(2 * 150 + (locales.length - whole.length) * 10);
	const { stdout, stderr } = spawnSync(
		'java',
		[
			'-Xss4m',
			'-XX:+UseSerialGC',
			'-XX:TieredStopAtLevel=1',
			'-jar',
			vnu,
			...options,
			...files.map((file) => join(sites.root.folder, file)),
		],
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
