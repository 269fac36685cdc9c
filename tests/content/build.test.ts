import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../support/project-copy.ts';

/** A copy of the project in which an author makes a mistake and builds the site. */
describe('a build with a fault in its content', () => {
	let copy: ReturnType<typeof copyProject>;
	beforeAll(() => {
		copy = copyProject('build', ['en', 'sl']);
	});
	afterAll(() => copy.remove());

	it('stops, and names the file and the line of a digit that was changed in a translated code span', () => {
		const file = 'content/articles/tls-1-0-and-1-1-turned-off/sl.md';
		const text = readFileSync(join(copy.folder, file), 'utf8');
		const broken = text.replace('`421 4.4.2 ', '`421 4.4.3 ');
		expect(broken).not.toBe(text);
		writeFileSync(join(copy.folder, file), broken);
		const line = broken.slice(0, broken.indexOf('`421 4.4.3')).split('\n').length;

		const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
			cwd: copy.folder,
			encoding: 'utf8',
		});
		expect(status).toBe(1);
		expect(stdout + stderr).toMatch(/The content has a fault, named above; nothing was built\.\n$/);
		expect(stdout + stderr).not.toMatch(/^ +at |node_modules|Error:/m);
		expect(stdout + stderr).toContain(
			`${file}:${line}: code span "421 4.4.3 Connection dropped due to SocketError" is not in the source; did you mean "421 4.4.2 Connection dropped due to SocketError"?`,
		);
	});
});
