import { checkContent } from '../../../src/check/core.ts';
import { formatFault } from '../../../src/content-files/fault.ts';
import { readContent } from '../../../src/content-files/tree.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { causes } from '../../../src/lookup/core.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;
const source = 'sources: [https://example.org/]\n';
const registry = [...readContent(process.cwd())].filter(([file]) =>
	file.startsWith('content/registry/'),
);

const data = {
	'content/articles/guide/en.md':
		'---\ntitle: Guide\ndescription: What to do.\nupdated: 2026-11-21\nfor: For everybody.\ngroup: devices\nreviewed: 2026-11-21\n---\n\n## First steps\n\nRestart it.\n',
	'content/articles/guide/tr.md':
		'---\ntitle: Kılavuz\ndescription: Ne yapmalı.\nupdated: 2026-11-21\nfor: Herkes için.\ntranslation:\n  { source: "0123456789abcdef", translator: Ayşe }\n---\n\n## İlk adımlar\n\nYeniden başlatın.\n',
	'content/commands/read.yaml':
		'language: powershell\nwhere: powershell\neffect: reads\ntext: Get-Item\n',
	'content/errors/dropped.yaml': `texts: ['421 4.4.2 Connection dropped']\ncodes: ['4.4.2']\nprintedBy: [exchange]\nseenIn: [queue]\nmatchers:\n  - phrase: Connection dropped\ncauses: [network]\n${source}reviewed: 2026-11-21\n`,
	'content/codes/smtp-reply.yaml': `${source}codes:\n  - code: '421'\n`,
	'content/codes/enhanced-status.yaml': `${source}classes:\n  - { code: '2', name: a }\n  - { code: '4', name: b }\n  - { code: '5', name: c }\nsubjects:\n${[...'01234567'].map((code) => `  - { code: '${code}', name: s }\n`).join('')}codes:\n  - { code: X.4.2, name: n, subject: '4', detail: 2, basic: ['421'], rfc: [3463] }\n`,
	'content/codes/exchange.yaml': `${source}codes:\n  - code: 4.4.2\n    printedBy: [exchange]\n`,
	'content/codes/schannel.yaml': `${source}codes:\n  - { code: '0x80090331', symbol: SEC_E_ALGORITHM_MISMATCH, decimal: -2146893007 }\n`,
	'content/codes/tls-alert.yaml': `${source}codes:\n  - { code: '70', name: protocol_version }\n`,
	'content/codes/schannel-event.yaml': `${source}codes:\n  - code: '36874'\n`,
	'content/codes/winsock.yaml': `${source}codes:\n  - { code: '10054', symbol: WSAECONNRESET }\n`,
	'content/codes/openssl-reason.yaml': `${source}codes:\n  - { code: '102', name: unsupported protocol }\n`,
};

const text = 'mail';
const english = {
	errors: {
		dropped: { title: text, meaning: text, cause: { network: text }, next: [text, text] },
	},
	codes: {
		class: { '2': text, '4': text, '5': text },
		subject: Object.fromEntries([...'01234567'].map((key) => [key, text])),
		smtp: { '421': text },
		enhanced: { 'x-4-2': text },
		exchange: { '4-4-2': text },
		schannel: { '0x80090331': text },
		alert: { '70': text },
		event: { '36874': text },
		winsock: { '10054': text },
		openssl: { '102': text },
	},
	causes: Object.fromEntries(
		causes.map((cause) => [cause, { name: text, meaning: text, check: text }]),
	),
};

const messages = locales.flatMap((locale) =>
	Object.entries(english).map(([name, value]) => {
		const translated =
			locale === 'en' ? json(value) : json(value).replaceAll(text, `${text}-${locale}`);
		return [`content/messages/${locale}/${name}.json`, translated] as const;
	}),
);

/** Every locale of it was published, so that what it lacks was lost. */
const records = locales
	.filter((locale) => locale !== 'en')
	.map((locale) => [`content/made-from/${locale}.json`, '{ "published": true }\n'] as const);

/** A small content tree without faults. */
export const content: ReadonlyMap<string, string> = new Map([
	...registry,
	...Object.entries(data),
	...messages,
	...records,
]);

/** The faults of the small tree after a change: a file's new text, or `undefined` to take it away. */
export function faultsWith(changes: Record<string, string | undefined>): string[] {
	const files = new Map(content);
	for (const [file, changed] of Object.entries(changes)) {
		if (changed === undefined) files.delete(file);
		else files.set(file, changed);
	}
	return checkContent(files).map(formatFault);
}

/** The faults after one replacement in one file, which must have what is replaced. */
export function faultsAfter(file: string, from: string, to: string): string[] {
	const before = content.get(file) ?? '';
	if (!before.includes(from)) throw new Error(`${file} has no ${from}`);
	return faultsWith({ [file]: before.replace(from, to) });
}
