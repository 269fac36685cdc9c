import { describe, expect, it } from 'vitest';
import { faultsAfter, faultsWith } from './content-tree.ts';

const guide = 'content/articles/guide/en.md';
const translated = 'content/articles/guide/tr.md';
const error = 'content/errors/dropped.yaml';
const command = 'content/commands/read.yaml';

describe('a value that the schema does not know is refused at its own line', () => {
	it.each([
		[
			'an unknown key in an article',
			guide,
			'updated:',
			'update:',
			[
				`${guide}:4: unknown key "update"; did you mean "updated"?; known keys: title, description, for, updated, group, reviewed, deadline, expires, related`,
			],
		],
		[
			'a missing field',
			guide,
			'description: What to do.\n',
			'',
			[`${guide}:2: missing field "description", expected a text`],
		],
		[
			'a wrong type',
			guide,
			'title: Guide',
			'title: 365',
			[`${guide}:2: "title" is 365, expected a text; put it in quotation marks`],
		],
		[
			'no date',
			guide,
			'2026-11-21',
			'soon',
			[`${guide}:4: "updated" is "soon", expected a date: a day such as 2026-11-21`],
		],
		[
			'front matter of a translation in a source',
			guide,
			'\n---\n\n',
			'\ntranslation:\n  translator: Eve\n---\n\n',
			[
				`${guide}:8: unknown key "translation"; take it out; known keys: title, description, for, updated, group, reviewed, deadline, expires, related`,
			],
		],
		[
			'a key inside a key',
			translated,
			'translator: Ayşe',
			'translater: Ayşe',
			[
				`${translated}:7: unknown key "translater"; did you mean "translator"?; known keys: source, translator, reviewer`,
			],
		],
		[
			'a hash that is none',
			translated,
			'0123456789abcdef',
			'new',
			[
				`${translated}:7: "translation.source" is "new", expected 16 hex digits; run npm run translation -- stamp`,
			],
		],
		[
			'no choice of a closed set',
			error,
			'seenIn: [queue]',
			'seenIn: [queu]',
			[
				`${error}:4: "seenIn.0" is "queu", expected "bounce", "queue", "send-protocol-log", "receive-protocol-log", "mail-log", "event-log", "client" or "device"; did you mean "queue"?`,
			],
		],
		[
			'an unknown key in a list',
			error,
			'phrase: Connection dropped',
			'phrase: Connection dropped\n    code: x',
			[`${error}:7: unknown key "code"; did you mean "codes"?; known keys: phrase, codes, hosts`],
		],
		[
			'a wrong kind of value',
			error,
			"codes: ['4.4.2']",
			'codes: 4.4.2',
			[`${error}:2: "codes" is "4.4.2", expected a list, such as [one, two]`],
		],
		[
			'an unknown language of a command',
			command,
			'powershell',
			'bash',
			[
				`${command}:1: "language" is "bash", expected "powershell", "batch" or "shell"; did you mean "batch"?`,
			],
		],
		[
			'a code that is none',
			'content/codes/winsock.yaml',
			"'10054'",
			"'9054'",
			[
				'content/codes/winsock.yaml:3: "codes.0.code" is "9054", invalid string: must match pattern /^1[01]\\d{3}$/',
			],
		],
		[
			'a code that says what it expects',
			'content/codes/schannel.yaml',
			'0x80090331',
			'0x8009',
			[
				'content/codes/schannel.yaml:3: "codes.0.code" is "0x8009", expected a value such as 0x8009030D',
			],
		],
		[
			'a registry setting',
			'content/registry/presets.yaml',
			'writes: true',
			'writes: yes please',
			[
				'content/registry/presets.yaml:5: "enable-tls-1-2.writes" is "yes please", expected true or false',
			],
		],
		[
			'a list of stray names',
			'content/registry/stray.yaml',
			'protocolKeys:',
			'protocolKey:',
			[
				expect.stringMatching(
					/^content\/registry\/stray\.yaml:\d+: unknown key "protocolKey"; did you mean "protocolKeys"\?/,
				),
			],
		],
	] as const)('%s', (_, file, from, to, faults) => {
		expect(faultsAfter(file, from, to).filter((fault) => fault.startsWith(`${file}:`))).toEqual(
			faults,
		);
	});
});

describe('a file that cannot be read is refused', () => {
	it.each([
		[
			'YAML that is broken',
			error,
			'codes: [',
			`${error}:1: "[" is not closed; write "]" where it ends, or put a text that begins with it in quotation marks`,
		],
		[
			'a key twice',
			command,
			'language: shell\ntext: a\ntext: b\n',
			`${command}:3: the key "text" stands here a second time; take one of the two out`,
		],
		[
			'an empty file',
			command,
			'',
			`${command}:1: there are no keys, expected lines of the form "key: text"; known keys: language, where, effect, undo, text`,
		],
		[
			'an article without front matter',
			guide,
			'## First steps\n',
			`${guide}:1: no front matter; begin the file with a block of title, description and updated between two lines of ---`,
		],
		[
			'front matter that is broken',
			guide,
			'---\ntitle: "Guide\n---\n\nText.\n',
			`${guide}:2: the quotation mark (") is not closed; put another one where the text ends`,
		],
		[
			'an unknown locale folder of messages',
			'content/messages/fin/errors.json',
			'{}',
			'content/messages/fin/errors.json:1: "fin" is not in the table of locales; did you mean "fi"?',
		],
		[
			'an unknown locale of an article',
			'content/articles/guide/slo.md',
			'',
			'content/articles/guide/slo.md:1: "slo" is not in the table of locales; to add Slovak: npm run translation -- new sk',
		],
		[
			'a translation without its source',
			'content/articles/other/tr.md',
			'---\ntitle: a\n---\n',
			'content/articles/other/tr.md:1: there is no source; write content/articles/other/en.md first',
		],
		[
			'a file with another extension',
			'content/errors/other.yml',
			'a: b\n',
			'content/errors/other.yml:1: nothing reads this file; name it content/errors/other.yaml; see CONTRIBUTING.md for where content goes',
		],
		[
			'a registry file that nothing knows',
			'content/registry/linux.yaml',
			'a: b\n',
			'content/registry/linux.yaml:1: nothing reads this file; see CONTRIBUTING.md for where content goes',
		],
		[
			'a registry of codes that nothing knows',
			'content/codes/winsok.yaml',
			'a: b\n',
			'content/codes/winsok.yaml:1: there is no registry of codes "winsok"; did you mean "winsock"?; expected "smtp-reply", "enhanced-status", "exchange", "schannel", "tls-alert", "schannel-event", "winsock" or "openssl-reason"',
		],
	])('%s', (_, file, text, fault) => {
		expect(faultsWith({ [file]: text })).toContain(fault);
	});

	it.each(['content/codes/winsock.yaml', 'content/registry/presets.yaml'])(
		'%s that is missing',
		(file) => {
			expect(faultsWith({ [file]: undefined })).toContain(`${file}:1: this file is missing`);
		},
	);
});

it('the small content tree that these tests change has no fault itself', () => {
	expect(faultsWith({})).toEqual([]);
});
