import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstCause, look } from './known.ts';

// One text a line, in the file of the cause that must come first; `\n` stands for a line break.
const folder = new URL('wordings/', import.meta.url);
const cases = readdirSync(folder).flatMap((file) =>
	readFileSync(new URL(file, folder), 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('# '))
		.map((line) => ({ cause: file.replace('.txt', ''), text: line.replaceAll('\\n', '\n') })),
);
const decisive = ['tls-version', 'starttls-missing'];

describe('the wordings', () => {
	it.each([...new Set(cases.map(({ cause }) => cause))])('of %s lead to it', (cause) => {
		const missed = cases
			.filter((each) => each.cause === cause && firstCause(look(each.text)) !== cause)
			.map(({ text }) => `${firstCause(look(text))}: ${text}`);
		expect(missed).toEqual([]);
	});

	it('that are not about TLS are never told that they are', () => {
		const told = cases
			.filter(({ cause }) => !decisive.includes(cause))
			.filter(({ text }) =>
				look(text).findings.some(({ causes }) => decisive.includes(causes[0] as string)),
			);
		expect(told.map(({ text }) => text)).toEqual([]);
	});
});
