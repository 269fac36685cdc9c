import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSignatures } from '../../../src/check/data/check-signatures.ts';
import { checkSignatureRules } from '../../../src/check/data/signature-rules.ts';
import { content, faultsAfter, faultsWith } from './content-tree.ts';

const settings = 'content/registry/settings.yaml';
const presets = 'content/registry/presets.yaml';
const exchange = 'content/registry/exchange.yaml';
const stray = 'content/registry/stray.yaml';
const error = 'content/errors/dropped.yaml';
const prose = 'content/messages/en/errors.json';
/** The real texts, since the registry data of the small tree are the real ones. */
const registryProse = readFileSync('content/messages/en/registry.json', 'utf8');
const data = (file: string) => content.get(file) as string;

describe('what tells two errors, or no page, is refused', () => {
	const other = (text: string) => ({
		'content/errors/other.yaml': data(error)
			.replace('421 4.4.2 Connection dropped', '421 4.4.2 Connection dropped again')
			.replace("codes: ['4.4.2']", "codes: ['4.4.2', '421']")
			.concat(text),
	});
	const ofOther = (text: string) =>
		faultsWith(other(text)).filter((fault) => fault.startsWith('content/errors/'));
	it('one phrase for both', () => {
		expect(ofOther('')).toEqual([
			expect.stringContaining(`"Connection dropped" tells ${error} as well; add a word`),
		]);
		expect(ofOther('supersedes: [dropped]\n')).toEqual([]);
	});

	it.each(['javascript:alert(1)', 'file:///c:/a', 'Microsoft'])('%s as a source', (source) => {
		expect(faultsAfter(error, 'https://example.org/', source)).toEqual([
			expect.stringContaining('expected a whole web address'),
		]);
	});

	it.each([
		['Get-Item "a', '" has no partner in this command'],
		['Get-Item | % { $_', '{ has no partner in this command'],
		['Get-Item ‘a’', "write a straight quotation mark (')"],
	])('%s as a command', (text, message) => {
		expect(
			faultsAfter('content/commands/read.yaml', 'text: Get-Item', `text: |\n  ${text}`),
		).toEqual([expect.stringContaining(message)]);
	});
});

describe('registry data that contradict each other are refused', () => {
	it('one registry value under two ids', () => {
		const copy = data(settings).slice(data(settings).indexOf('tls-1-2-client-enabled:'));
		const entry = copy.slice(0, copy.indexOf('\n\n'));
		const added = `${data(settings)}\n${entry.replace('tls-1-2-client-enabled', 'again')}\n`;
		expect(faultsWith({ [settings]: added })).toEqual([
			expect.stringMatching(
				/^content\/registry\/settings\.yaml:\d+: this is the same registry value as "tls-1-2-client-enabled" \(line \d+\); take one of the two out, or mend its key or name$/,
			),
		]);
	});

	it.each([
		[
			settings,
			'tls-1-2-client-enabled:',
			'TLS 1.2 client:',
			/"TLS 1\.2 client" stands in addresses.*write "tls-1-2-client"$/,
		],
		[
			exchange,
			'windows: [',
			'windows: [server-2108, ',
			/there is no "server-2108" in content\/registry\/windows\.yaml; did you mean "server-2/,
		],
		[
			stray,
			'wrong: TLS 1,0',
			'wrong: TLS 1.0',
			/"TLS 1\.0" is a name that Windows reads; take it out$/,
		],
		[
			stray,
			'right: TLS 1.0',
			'right: TLS 1.4',
			/"TLS 1\.4" is no name that Windows reads, expected "TLS 1\.0".*did you mean/,
		],
	])('in %s, "%s" as "%s"', (file, from, to, message) => {
		const faults = faultsAfter(file, from, to);
		expect(faults[0]).toMatch(message);
	});

	it.each([
		['DisabledByDefault', '  on: 0\n  off: 1', '  on: 1\n  off: 0'],
		['Enabled', 'name: Enabled\n  on: 1\n  off: 0', 'name: Enabled\n  on: 0\n  off: 1'],
	])('the numbers of %s exchanged', (name, from, to) => {
		expect(faultsAfter(settings, from, to)).toEqual([
			expect.stringMatching(
				new RegExp(`by which "${name}" turns a protocol off; exchange "on" and "off"$`),
			),
		]);
	});

	it('a preset that switches what no setting can', () => {
		const faults = faultsAfter(presets, '    tls-1-2: on\n', '    tls-1-2: on\n    winhttp: off\n');
		expect(faults).toEqual([
			expect.stringMatching(
				/^content\/registry\/presets\.yaml:\d+: "winhttp" cannot be switched off: ".*" in content\/registry\/settings\.yaml \(line \d+\) has no number under "off"$/,
			),
		]);
	});
});

describe('a phrase that many other errors have in their texts', () => {
	const others = Array.from({ length: 16 }, (_, index) => {
		const text = `Relay ${index} of the server did not answer in time`;
		const file = (content.get('content/errors/dropped.yaml') ?? '')
			.replace('421 4.4.2 Connection dropped', text)
			.replace('phrase: Connection dropped', `phrase: Relay ${index} of the server`)
			.replace(/codes: .*/, 'codes: []');
		return [`content/errors/other-${index}.yaml`, file] as const;
	});
	const wide = (more: string) => {
		const own = (content.get('content/errors/dropped.yaml') ?? '').replace(
			'sources:',
			`${more}\nsources:`,
		);
		const files = new Map([...others, ['content/errors/dropped.yaml', own]]);
		return checkSignatureRules(readSignatures(files, [])).map(({ message }) => message);
	};

	it.each(['the server', '{answer|reply} ~ in time'])('is refused: %s', (phrase) => {
		expect(wide(`wordings: ['${phrase}']`)).toEqual([
			expect.stringContaining(`"${phrase}" stands in the texts of 16 other errors as well`),
		]);
	});

	it('is not one more fault of a choice of nothing', () => {
		const own = (content.get('content/errors/dropped.yaml') ?? '').replace(
			'phrase: Connection dropped',
			"phrase: '{Connection dropped|}'",
		);
		const files = new Map([...others, ['content/errors/dropped.yaml', own]]);
		expect(checkSignatureRules(readSignatures(files, []))).toHaveLength(1);
	});

	it('is right where those stand back, or where it is longer than what they share', () => {
		const ids = others.map(([file]) => /other-\d+/.exec(file)?.[0]).join(', ');
		expect(wide(`supersedes: [${ids}]\nwordings: ['the server']`)).toEqual([]);
		expect(wide(`wordings: ['the server of ours did not answer']`)).toEqual([]);
	});
});

describe('registry data have their texts', () => {
	const file = 'content/messages/en/registry.json';
	const files = (change: (messages: Record<string, Record<string, unknown>>) => void) => {
		const messages = JSON.parse(registryProse);
		change(messages);
		return faultsWith({ [file]: JSON.stringify(messages, null, '\t') }).filter((fault) =>
			fault.startsWith(`${file}:`),
		);
	};

	it.each([
		'presets',
		'options',
		'explanations',
		'refusals',
		'formats',
		'formatHelp',
		'readFaults',
	])('an entry of %s that is missing, and one that nothing asks for', (section) => {
		const [key = ''] = Object.keys(JSON.parse(registryProse)[section]);
		const missing = files((messages) => delete messages[section]?.[key]);
		expect(missing).toEqual([expect.stringContaining(`missing field "${section}.${key}"`)]);
		const extra = files((messages) => Object.assign(messages[section] ?? {}, { zzzzzzzz: 'x' }));
		expect(extra).toEqual([expect.stringContaining('unknown key "zzzzzzzz"')]);
	});
});

describe('an error that contradicts itself or another is refused', () => {
	it.each([
		[
			'a phrase of another text',
			'phrase: Connection dropped',
			'phrase: Connection lost',
			6,
			`the phrase "Connection lost" stands in none of the error's own "texts"; copy it from there`,
		],
		[
			'a phrase without words',
			'phrase: Connection dropped',
			"phrase: '? ! ?'",
			6,
			'the phrase "? ! ?" has no letter or digit',
		],
		[
			'a phrase with a choice of nothing but nothing',
			'phrase: Connection dropped',
			"phrase: '{Connection dropped|}'",
			6,
			'the phrase "{Connection dropped|}" is nothing in one of its choices, and would be found everywhere; give each choice a word',
		],
		[
			'a code that it does not have',
			'phrase: Connection dropped',
			"phrase: Connection dropped\n    codes: ['4.4.1']",
			7,
			`the code "4.4.1" is not among the error's "codes"; add it there, or take it out`,
		],
		[
			'a cause twice',
			'[network]',
			'[network, network]',
			7,
			'the cause "network" stands here a second time; take it out',
		],
		[
			'a code of many senders alone',
			'causes:',
			"byCode:\n  - codes: ['4.4.2']\ncauses:",
			8,
			'4.4.2 means other things with other senders; add "hosts", or a code that tells it apart',
		],
	])('%s', (_, from, to, line, message) => {
		expect(faultsAfter(error, from, to)).toEqual([`${error}:${line}: ${message}`]);
	});

	it('two with the same text, codes and title', () => {
		const byCode = data(error)
			.replace('causes:', "byCode:\n  - codes: ['421', '4.4.2']\ncauses:")
			.replace("codes: ['4.4.2']", "codes: ['4.4.2', '421']");
		const english = JSON.parse(data(prose));
		const files = {
			[error]: byCode,
			'content/errors/other.yaml': byCode,
			[prose]: JSON.stringify({ ...english, other: english.dropped }, null, '\t'),
		};
		const faults = faultsWith(files).filter((fault) => !fault.includes('missing, with'));
		expect(faults).toEqual([
			expect.stringMatching(
				/other\.yaml:1: content\/errors\/dropped\.yaml begins with the same text/,
			),
			expect.stringMatching(
				/other\.yaml:\d+: content\/errors\/dropped\.yaml is told by the same codes alone/,
			),
			expect.stringMatching(
				/en\/errors\.json:\d+: "other" has the same title as "dropped": "mail"/,
			),
		]);
	});

	it('causes in another order than in the data', () => {
		const files = {
			[error]: data(error).replace('[network]', '[network, dns]'),
			[prose]: data(prose).replace('"network": "mail"', '"dns": "mail",\n"network": "mail"'),
		};
		expect(faultsWith(files).filter((fault) => fault.startsWith(prose))).toEqual([
			`${prose}:6: "dns" stands before "network", other than in ${error}; the order is network, dns`,
		]);
	});
});

describe('a code that says two things is refused', () => {
	it.each([
		[
			'content/codes/enhanced-status.yaml',
			'detail: 2',
			'detail: 3',
			'the code "X.4.2" is not what its subject and detail say, which is "X.4.3"; mend one of them',
		],
		[
			'content/codes/schannel.yaml',
			'-2146893007',
			'-2146893008',
			'"0x80090331" is -2146893007 as a signed number, not -2146893008; mend one of the two',
		],
	])('in %s', (file, from, to, message) => {
		expect(faultsAfter(file, from, to)).toEqual([expect.stringContaining(message)]);
	});
});
