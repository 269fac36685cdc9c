import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	auditSuites,
	loadSuites,
	readPaste,
	type SuiteList,
	suitesIn,
} from '../../../src/registry/core.ts';
import type { SuiteScript } from '../../../src/registry/writers/suites.ts';

const known = loadSuites();
const policy =
	'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002';
const local =
	'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Cryptography\\Configuration\\Local\\SSL\\00010002';
const good = 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384';
const ecdsa = 'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384';
const rsa = 'TLS_RSA_WITH_AES_128_GCM_SHA256';
const des = 'TLS_RSA_WITH_3DES_EDE_CBC_SHA';
const prompt = 'PS C:\\Windows\\system32> ';

/** What is read of a text: all lists, with their places. */
function read(text: string): SuiteList[] {
	const { suites, snapshot } = readPaste(text);
	return [...suitesIn(snapshot), ...(suites ? [suites] : [])];
}
const table = (...names: string[]) => `\nName\n----\n${names.join('\n')}\n\n`;
const list = (...names: string[]) =>
	names
		.map(
			(name) =>
				`\nKeyType               : 0\nCertificate           : RSA\nCipherSuite           : 49200\nCipher                : AES\nName                  : ${name}\nProtocols             : {771, 65277}\n`,
		)
		.join('');

const listings: [what: string, text: string, names: string[], isWhole: boolean, from?: string][] = [
	[
		'a table',
		`${prompt}Get-TlsCipherSuite | ft Name\n${table(ecdsa, good)}${prompt}`,
		[ecdsa, good],
		true,
	],
	['a list', `${prompt}Get-TlsCipherSuite\n${list(good, des)}\n`, [good, des], true],
	['selected names', `${prompt}Get-TlsCipherSuite | select Name\n${table(good)}`, [good], true],
	[
		'bare names',
		`${prompt}(Get-TlsCipherSuite).Name\n${good}\n${des}\n${prompt}`,
		[good, des],
		true,
	],
	['names by ForEach-Object', `PS> get-tlsciphersuite | % { $_.Name }\n${good}\n`, [good], true],
	[
		'one column of several',
		`${prompt}Get-TlsCipherSuite | Format-Table -AutoSize -Property CipherSuite, Name\n\nCipherSuite Name\n----------- ----\n      49200 ${good}\n         10 ${des}\n\n`,
		[good, des],
		true,
	],
	[
		'JSON',
		`${prompt}Get-TlsCipherSuite | select Name | ConvertTo-Json\n[\n    {\n        "Name":  "${good}"\n    }\n]\n`,
		[good],
		true,
	],
	[
		'CSV',
		`${prompt}Get-TlsCipherSuite | select Name | ConvertTo-Csv -NoTypeInformation\n"Name"\n"${good}"\n`,
		[good],
		true,
	],
	[
		'names that were filtered',
		`${prompt}Get-TlsCipherSuite -Name ECDSA | ft Name\n${table(ecdsa)}`,
		[ecdsa],
		false,
	],
	[
		'the first five',
		`${prompt}Get-TlsCipherSuite | select -First 5 | ft Name\n${table(ecdsa)}`,
		[ecdsa],
		false,
	],
	[
		'sorted names, whose order is lost',
		`${prompt}Get-TlsCipherSuite | sort Name | ft Name\n${table(ecdsa)}`,
		[ecdsa],
		false,
	],
	['a table without its command', table(ecdsa, rsa), [ecdsa, rsa], false],
	[
		'a list that is cut off',
		`${prompt}Get-TlsCipherSuite | ft Name\n\nName\n----\n${ecdsa}\nTLS_ECDHE_RSA_WITH_A…\n`,
		[ecdsa],
		false,
	],
	[
		'a list that ends in the middle of a line',
		`${prompt}Get-TlsCipherSuite | ft Name\n\nName\n----\n${ecdsa}`,
		[ecdsa],
		false,
	],
	[
		'the last of two listings',
		`${prompt}Get-TlsCipherSuite | ft Name\n${table(des)}${prompt}Disable-TlsCipherSuite -Name ${des}\n${prompt}Get-TlsCipherSuite | ft Name\n${table(good)}`,
		[good],
		true,
	],
	[
		'HealthChecker',
		`Exchange Health Checker version 25.02.10.1400\n\n\tTlsCipherSuiteName                    CipherSuite Cipher Certificate Protocols\n\t------------------                    ----------- ------ ----------- ---------\n\t${good} 49200       AES    RSA         TLS_1_2 & DTLS_1_2\n\t${des}         10          3DES   RSA         TLS_1_0\n\n`,
		[good, des],
		true,
	],
	[
		'the value of a policy in an export',
		`Windows Registry Editor Version 5.00\n\n[${policy}]\n"Functions"="${ecdsa},${good}"\n\n`,
		[ecdsa, good],
		true,
		'policy',
	],
	[
		'the value of a policy by reg query',
		`${policy}\n    Functions    REG_SZ    ${ecdsa},${des}\n`,
		[ecdsa, des],
		true,
		'policy',
	],
	[
		"Windows' own list",
		`${local}\n    Functions    REG_MULTI_SZ    ${ecdsa}\\0${good}\n`,
		[ecdsa, good],
		true,
		'local',
	],
];

test.each(listings)('reads %s', (_, text, names, isWhole, from = 'command') => {
	expect(read(text)).toEqual([{ names, isWhole, from }]);
});

test.each([
	['a command that changes the list', `Disable-TlsCipherSuite -Name "${des}"\n`],
	['a sentence', `Turn ${des} off, and leave ${good} on.`],
	['a script', `foreach ($s in '${des}') { Disable-TlsCipherSuite -Name $s }`],
	['the output of OpenSSL', 'New, TLSv1.2, Cipher is ECDHE-RSA-AES256-GCM-SHA384\n'],
])('takes %s for no list', (_, text) => {
	expect(read(text)).toEqual([]);
});

describe('what Exchange Online can agree on', () => {
	const verdicts: [names: string[], isWhole: boolean, verdict: string][] = [
		[[ecdsa, good], false, 'inCommon'],
		[[`${good}_P256`], true, 'inCommon'],
		[[ecdsa, des], true, 'none'],
		[[ecdsa, des], false, 'unproved'],
		[[ecdsa, rsa], true, 'unsettled'],
		[['TLS_AES_256_GCM_SHA384'], true, 'none'],
	];
	test.each(verdicts)('of %s, all of them: %s, is said to be %s', (names, isWhole, verdict) => {
		expect(auditSuites({ names, isWhole, from: 'command' }, known).verdict).toBe(verdict);
	});

	it('is mended by commands only where all of the list is known and no policy rules it', () => {
		const script = (isWhole: boolean, from: SuiteList['from']) =>
			auditSuites({ names: [ecdsa, des], isWhole, from }, known).script;
		expect(script(true, 'command')).toBeDefined();
		expect(script(false, 'command')).toBeUndefined();
		expect(script(true, 'policy')).toBeUndefined();
		expect(script(true, 'local')).toBeUndefined();
		expect(
			auditSuites({ names: [good], isWhole: true, from: 'command' }, known).script,
		).toBeUndefined();
	});
});

/** What the commands make of a list, up to one of them. */
function run(list: readonly string[], { steps }: SuiteScript, upTo = steps.length): string[] {
	const names = [...list];
	for (const step of steps.slice(0, upTo)) {
		if ('disable' in step) {
			if (names.includes(step.disable)) names.splice(names.indexOf(step.disable), 1);
		} else if (!names.includes(step.enable)) names.splice(step.position, 0, step.enable);
	}
	return names;
}

it('the script leads to the list that it says, and its undo back from wherever it stopped', () => {
	const weak = [
		'TLS_RSA_WITH_RC4_128_SHA',
		'TLS_RSA_WITH_NULL_SHA256',
		des,
		'TLS_RSA_WITH_RC4_128_MD5',
	];
	const all = fc.shuffledSubarray([
		ecdsa,
		rsa,
		good,
		'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384',
		...weak,
	]);
	fc.assert(
		fc.property(all, fc.nat(20), (names, stop) => {
			const { script } = auditSuites({ names, isWhole: true, from: 'command' }, known);
			if (!script) return;
			const { apply, undo } = script;
			expect(run(names, apply)).toEqual(apply.after);
			expect(run(run(names, apply, stop), undo)).toEqual(names);
			expect(undo.after).toEqual(names);
			expect(apply.before).toEqual(names);
		}),
	);
});
