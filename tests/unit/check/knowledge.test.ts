import { expect, it } from 'vitest';
import { faultsAfter, faultsWith } from './content-tree.ts';

const errors = 'content/messages/en/errors.json';
const codes = 'content/messages/en/codes.json';
const causes = 'content/messages/en/causes.json';
const inEnglish = (faults: string[]) =>
	faults.filter((fault) => fault.startsWith('content/messages/en/'));

it.each([
	[
		'an error without prose',
		'content/errors/other.yaml',
		'texts: [a text]\ncodes: []\nprintedBy: [other]\nseenIn: [queue]\nmatchers: [{ phrase: a text }]\ncauses: [dns]\nsources: []\nreviewed: 2026-11-21\n',
		[
			`${errors}:1: missing field "other", expected keys of its own below it: the prose of content/errors/other.yaml`,
		],
	],
	[
		'an error without prose whose file has a fault',
		'content/errors/other.yaml',
		'texts: [a text]\ncodes: []\nprintedBy: [other]\nseenIn: [queue]\nmatchers: [{ phrase: a text }]\ncauses: [dns]\nreviewed: 2026-11-21\n',
		[
			'content/errors/other.yaml:1: missing field "sources", expected a list, such as [one, two]',
			`${errors}:1: missing field "other", expected keys of its own below it`,
		],
	],
	[
		'an error whose file is gone',
		'content/errors/dropped.yaml',
		undefined,
		[`${errors}:2: unknown key "dropped"; take it out`],
	],
])('%s', (_, file, text, faults) => {
	expect(faultsWith({ [file]: text })).toEqual(faults);
});

it.each([
	[
		'an error with a cause that its prose does not explain',
		'content/errors/dropped.yaml',
		'[network]',
		'[network, dns]',
		[
			`${errors}:5: missing field "dropped.cause.dns", expected a text: a cause that content/errors/dropped.yaml lists`,
		],
	],
	[
		'prose for a cause that the error does not list',
		'content/errors/dropped.yaml',
		'[network]',
		'[dns]',
		[
			`${errors}:5: missing field "dropped.cause.dns", expected a text: a cause that content/errors/dropped.yaml lists`,
			`${errors}:6: unknown key "network"; take it out; known keys: dns`,
		],
	],
	[
		'too few steps',
		errors,
		'"mail",\n\t\t\t"mail"',
		'"mail"',
		[`${errors}:8: "dropped.next" is ["mail"], expected at least 2 items: two to four steps`],
	],
	[
		'a code without a meaning',
		'content/codes/winsock.yaml',
		"{ code: '10054'",
		"{ code: '10060', symbol: WSAETIMEDOUT }\n  - { code: '10054'",
		[
			`${codes}:35: missing field "winsock.10060", expected a text: the meaning of a code of content/codes/winsock.yaml`,
		],
	],
	[
		'a meaning of no code',
		codes,
		'"10054"',
		'"10055"',
		[`${codes}:36: unknown key "10055"; did you mean "10054"?; known keys: 10054`],
	],
	[
		'a section of no registry',
		codes,
		'"winsock"',
		'"winsok"',
		[
			`${codes}:35: unknown key "winsok"; did you mean "winsock"?; known keys: class, subject, smtp, enhanced, exchange, schannel, alert, event, winsock, openssl`,
		],
	],
	[
		'a cause without its check',
		causes,
		',\n\t\t"check": "mail"',
		'',
		[`${causes}:2: missing field "tls-version.check", expected a text`],
	],
])('%s', (_, file, from, to, faults) => {
	expect(inEnglish(faultsAfter(file, from, to))).toEqual(faults);
});

it('a code that is registered twice', () => {
	const file = 'content/codes/winsock.yaml';
	const entry = "- { code: '10054', symbol: WSAECONNRESET }";
	expect(faultsAfter(file, entry, `${entry}\n  ${entry}`)).toEqual([
		`${file}:4: the code "10054" stands in line 3 already; take one out`,
	]);
});

it('an error with faults in its file is not said to lack its prose, nor its prose to be too much', () => {
	const file = 'content/errors/dropped.yaml';
	expect(
		faultsAfter(file, 'causes: [network]', 'causes: [networks]').map(
			(fault) => fault.split(':')[0],
		),
	).toEqual([file]);
});
