import * as ps from './powershell-text.ts';
import type { WriterOptions } from './reg.ts';

/** One command for a cipher suite. Positions count from 0, the suite that is preferred most. */
export type SuiteStep = { enable: string; position: number } | { disable: string };

/** A change of the list of cipher suites. */
export interface SuiteScript {
	/** The list that it may start from; an undo starts from whatever a change left behind. */
	before?: readonly string[];
	/** The list that it leads to. */
	after: readonly string[];
	steps: readonly SuiteStep[];
}

/**
 * A script of `Enable-TlsCipherSuite` and `Disable-TlsCipherSuite`, never of the registry, where an update of Windows
 * may write over the list. It stops before the first step where a policy rules or the list is another one, takes no
 * step twice, and holds the list against the one that it leads to.
 */
export function writeSuites(
	{ before, after, steps }: SuiteScript,
	{ comments = [] }: WriterOptions = {},
): string {
	const list = (names: readonly string[]) =>
		`@(\n${names.map((name) => `    ${ps.quote(name)}\n`).join('')})\n`;
	return ps.scriptText(
		ps.commentBlock(comments),
		ps.functionText(
			'Set-HandshakeCipherSuites',
			[
				head,
				before ? `$before = ${list(before)}` : '',
				`$after = ${list(after)}`,
				before ? sameAsBefore : '',
				`if ($PSCmdlet.ShouldProcess('TLS cipher suites', 'change the list')) {\n`,
				...steps.map((step) => `    ${stepText(step)}\n`),
				end,
			].join(''),
		),
		'Set-HandshakeCipherSuites @args\n',
	);
}

function stepText(step: SuiteStep): string {
	if ('disable' in step) {
		const name = ps.quote(step.disable);
		return `if ((& $read) -contains ${name}) { Disable-TlsCipherSuite -Name ${name} }`;
	}
	const name = ps.quote(step.enable);
	return `if ((& $read) -notcontains ${name}) { Enable-TlsCipherSuite -Name ${name} -Position ${step.position} }`;
}

const head = `[CmdletBinding(SupportsShouldProcess = $true)]
param()

$ErrorActionPreference = 'Stop'
${ps.requires64Bit}if (-not (Get-Command Get-TlsCipherSuite -ErrorAction SilentlyContinue)) {
    throw 'Get-TlsCipherSuite is missing. This needs Windows Server 2016 or later.'
}
$key = [Microsoft.Win32.Registry]::LocalMachine.OpenSubKey('SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002')
if ($null -ne $key) {
    $functions = $key.GetValue('Functions')
    $key.Close()
    if ($functions) { throw 'A policy sets the cipher suites. Change the policy.' }
}
$read = { @(Get-TlsCipherSuite | ForEach-Object { $_.Name }) }
`;

const sameAsBefore = `if (((& $read) -join ',') -ne ($before -join ',')) {
    throw 'The list is not the one that was pasted. Nothing was changed.'
}
`;

const end = `    if (((& $read) -join ',') -ne ($after -join ',')) {
        throw 'The list is not the expected one. Look at it: Get-TlsCipherSuite | Format-Table Name'
    }
    Write-Output ((Get-Date).ToUniversalTime().ToString('s') + 'Z ' + $env:COMPUTERNAME + ': the list of cipher suites is as expected.')
}
`;
