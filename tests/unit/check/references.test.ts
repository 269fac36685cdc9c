import { describe, expect, it } from 'vitest';
import { faultsAfter } from './content-tree.ts';

const guide = 'content/articles/guide/en.md';
const error = 'content/errors/dropped.yaml';

describe('an article that refers to something that does not exist', () => {
	it.each([
		[
			'an unknown directive',
			'::error{ids="dropped"}',
			'unknown directive "::error", expected "errors", "command", "registry" or "windows"; did you mean "errors"?',
		],
		[
			'an unknown error',
			'::errors{ids="dropped droped"}',
			'::errors: there is no "droped"; did you mean "dropped"?',
		],
		['no error at all', '::errors{}', '::errors lacks "ids"; known: dropped'],
		[
			'an unknown command',
			'::command{id="reed"}',
			'::command: there is no "reed"; did you mean "read"?',
		],
		[
			'an unknown preset',
			'::registry{preset="enable-tls-1-3"}',
			'::registry: there is no "enable-tls-1-3"; did you mean "enable-tls-1-2"?',
		],
		[
			'an unknown protocol',
			'::windows{protocol="TLS 1,2"}',
			'::windows: there is no "TLS 1,2"; did you mean "TLS 1.2"?',
		],
		[
			'an unknown attribute',
			'::registry{preset="enable-tls-1-2" revert="true"}',
			'::registry: unknown attribute "revert", expected "preset" or "undo"',
		],
		[
			'an unknown value of an attribute',
			'::registry{preset="enable-tls-1-2" undo="yes"}',
			'::registry: "undo" is "yes", expected "true"',
		],
		[
			'a box',
			':::note\nText.\n:::',
			'":::note" opens a box, which articles do not have; write what it says as a paragraph',
		],
		[
			'a box for a directive',
			':::errors\nText.\n:::',
			'":::errors" opens a box, which articles do not have; write "::errors" for a directive',
		],
		[
			'a heading twice',
			'## First Steps!',
			'the heading "First Steps!" gives the id "first-steps" a second time; word it differently',
		],
		[
			'a heading without a letter',
			'## …',
			'the heading "…" has no Latin letter or digit to make an id from; add one',
		],
	])('%s', (_, body, message) => {
		const faults = faultsAfter(guide, 'Restart it.', body).filter((fault) =>
			fault.startsWith(guide),
		);
		expect(faults).toEqual([`${guide}:12: ${message}`]);
	});

	it('is right when all of it exists', () => {
		const body = '::errors{ids="dropped"}\n\n::registry{preset="enable-tls-1-2" undo="true"}';
		const faults = faultsAfter(guide, 'Restart it.', body).filter((fault) =>
			fault.startsWith(guide),
		);
		expect(faults).toEqual([]);
	});
});

describe('an error that refers to something that does not exist', () => {
	it.each([
		[
			'a preset',
			8,
			'preset: enable-tls',
			'there is no preset "enable-tls"; did you mean "enable-tls-1-2"?',
		],
		[
			'an article',
			9,
			'article:\n  slug: guid',
			'there is no article "guid"; did you mean "guide"?',
		],
		[
			'a section',
			10,
			'article:\n  slug: guide\n  section: first-step',
			'there is no section of "guide" with the id "first-step"; did you mean "first-steps"?',
		],
		['another error', 8, 'supersedes: [dropped]', 'there is no other error "dropped"'],
	])('%s', (_, line, addition, message) => {
		expect(faultsAfter(error, 'sources:', `${addition}\nsources:`)).toEqual([
			`${error}:${line}: ${message}`,
		]);
	});
});
