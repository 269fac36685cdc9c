import { describe, expect, it } from 'vitest';
import { content, faultsAfter, faultsWith } from './content-tree.ts';

const settings = 'content/registry/settings.yaml';
const error = 'content/errors/dropped.yaml';
const key = 'SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client';

/** The faults after a change of what stands in the file first. */
const messagesAfter = (file: string, from: string, to: string) =>
	faultsAfter(file, from, to).map((fault) => fault.replace(/^\S+:(\d+): /, '$1: '));

describe('a registry name that Windows would not read is refused', () => {
	it.each([
		['a slash', key, key.replace('\\Client', '/Client'), 'no protocol|"TLS 1.2/Client" below'],
		['no blank', key, key.replace('TLS 1.2', 'TLS1.2'), '"TLS1.2" below Protocols.*mean "TLS 1.2"'],
		['another side', key, key.replace('Client', 'Clients'), '"Clients" below "TLS 1.2".*"Client"'],
		['no side', key, key.replace('\\Client', ''), 'no side below "TLS 1.2", expected "Client"'],
		[
			'a letter lost',
			`CurrentControlSet\\Control\\${key}`,
			`CurentControlSet\\Control\\${key}`,
			'.',
		],
		['another value', 'name: Enabled', 'name: Enable', '"Enable" is no value of a protocol'],
		['the same number', 'on: 0', 'on: 1', '"off" is 1 as "on" is'],
		['a short root', 'HKEY_LOCAL_MACHINE', 'HKLM', 'is "HKLM\\\\SYSTEM.*full key from HKEY'],
	])('%s', (_, from, to, message) => {
		const found = messagesAfter(settings, from, to).filter(
			(fault) => !fault.includes('same registry'),
		);
		expect(found).toEqual([expect.stringMatching(new RegExp(message))]);
	});

	it('a step that others write otherwise, and a key that is kept elsewhere', () => {
		const root = 'SOFTWARE\\Microsoft\\.NETFramework';
		expect(messagesAfter(settings, root, root.replace('Microsoft', 'Microsft'))).toEqual([
			expect.stringContaining(
				'the key has "Microsft", that of other settings "Microsoft"; mend it',
			),
		]);
		expect(messagesAfter(settings, root, root.replace('SOFTWARE', 'HARDWARE'))).not.toEqual([]);
	});
});

describe('a phrase that would be read otherwise than it was meant is refused', () => {
	it.each([
		['{a lost|a gone ~ x', 'expected "}" behind each choice, and none inside another: {a|b}'],
		['{a|{b|c}} ~ x', 'expected "}" behind each choice, and none inside another: {a|b}'],
		[
			'{lost} ~ x',
			'expected two wordings or more in {braces}, with "|" between them: {user|mailbox}',
		],
		['{ } ~ x', 'expected two wordings or more in {braces}, with "|" between them: {user|mailbox}'],
		['{a||b} ~ x', 'expected words on either side of each "|"'],
		['lost|gone', 'expected {braces} around a choice: {a|b}'],
		['~ lost', 'expected words at its beginning and at its end'],
		['lost ~', 'expected words at its beginning and at its end'],
		['lost~gone', 'expected a blank on either side of a gap: a ~ b'],
		['lost ... gone', 'expected "…" or "~" for a gap, which are single signs'],
		['lost.*gone', 'expected words, since phrases are no regular expressions; a gap is "~"'],
	])('%s', (phrase, message) => {
		expect(messagesAfter(error, 'causes:', `wordings: ['${phrase}']\ncauses:`)).toEqual([
			`7: "wordings.0" is "${phrase}", ${message}`,
		]);
	});

	it.each(['{lost|gone} ~ now', 'a … b', '{is |}lost', 'C:\\path lost.'])(
		'%s is right',
		(phrase) => {
			expect(messagesAfter(error, 'causes:', `wordings: ['${phrase}']\ncauses:`)).toEqual([]);
		},
	);
});

describe('a code or host in a form in which none is compared is refused', () => {
	it.each(['4.4', '0x8009', '0x8009030g', '0x8009033a', '４２１', 'alert70'])('%s', (code) => {
		expect(messagesAfter(error, "'4.4.2'", `'4.4.2', '${code}'`)).toEqual([
			`2: "codes.1" is "${code.replace(/[０-９]/g, '$&⟨full-width⟩')}", expected a code such as 421, 4.4.2, 36874, 0x80090331, 0A000102, alert 70 or SEC_E_INVALID_TOKEN`,
		]);
	});

	it('and a host with more than its name', () => {
		const hosts = "dropped\n    hosts: ['https://outlook.com/']";
		expect(
			messagesAfter(error, 'phrase: Connection dropped', `phrase: Connection ${hosts}`),
		).toEqual([
			'7: "matchers.0.hosts.0" is "https://outlook.com/", expected a domain alone, such as outlook.com',
		]);
	});
});

it.each([
	["codes: ['4.4.2']", "codes: ['4.4.2', '4.4.2']", '2: "4.4.2"'],
	['seenIn: [queue]', 'seenIn: [queue, queue]', '4: "queue"'],
	['causes:', 'wordings: [lost it, lost it]\ncauses:', '7: "lost it"'],
])('what a list names twice is refused: %s', (from, to, message) => {
	expect(messagesAfter(error, from, to)).toEqual([
		`${message} stands here a second time; take it out`,
	]);
});

it('a text with a blank at its end is printed by no program', () => {
	expect(messagesAfter(error, "dropped']", "dropped ']")).toEqual([
		'1: "texts.0" is "421 4.4.2 Connection dropped ", expected no blank at its ends',
	]);
});

it('a command that is its own undo', () => {
	const command = 'content/commands/read.yaml';
	expect(messagesAfter(command, 'effect: reads', 'effect: changes\nundo: read')).toEqual([
		'4: "read" is this command itself; name the one that takes it back',
	]);
});

describe('the files that each language has one of', () => {
	it.each([
		[
			'content/terms/tr.yaml',
			'- concept: mail\n  use: [posta]\n  not: [posta]\n',
			'3: "posta" stands under "use" as well; take it out of one of the two',
		],
		[
			'content/terms/tr.yaml',
			'- concept: mail\n  use: [a]\n- concept: mail\n  use: [b]\n',
			'3: the concept "mail" stands in line 1 already; make one of the two',
		],
		[
			'content/terms/tr.yaml',
			'# later\n',
			'1: there is no list, expected items that begin with "- "',
		],
		[
			'content/terms/tr.yaml',
			'- concept: mail\n  use: a\n',
			'2: "0.use" is "a", expected a list, such as [one, two]',
		],
		[
			'content/search/tr.yaml',
			'stop: [ve]\nsmae: []\n',
			'2: unknown key "smae"; did you mean "same"?; known keys: stop, same',
		],
		[
			'content/search/tr.yaml',
			'stop: [ve]\nsame:\n\t- [a, b]\n',
			'3: the line is indented with a tab',
		],
	])('%s', (file, text, message) => {
		expect(faultsWith({ [file]: text })).toEqual([expect.stringContaining(`${file}:${message}`)]);
	});
});

it('a key that is only begun is told its whole name, and one that is there is not offered again', () => {
	const command = 'content/commands/read.yaml';
	expect(messagesAfter(command, 'language:', 'lang:')).toEqual([
		expect.stringContaining('1: unknown key "lang"; did you mean "language"?'),
	]);
	const more = (content.get(error) as string).replace('sources:', 'source: x\nsources:');
	expect(faultsWith({ [error]: more })).toEqual([
		expect.stringMatching(/unknown key "source"; take it out/),
	]);
});
