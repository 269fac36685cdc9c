import type { Change, Plan } from '../plan/plan.ts';
import * as ps from './powershell-text.ts';
import type { WriterOptions } from './reg.ts';

/**
 * A plan as a PowerShell script: changes only what differs, opens a key before it makes one, and with `-WhatIf`
 * only says what it would do. Runs on Windows PowerShell 2.0 and later.
 */
export function writePowerShell(plan: Plan, { comments = [] }: WriterOptions = {}): string {
	return ps.scriptText(
		ps.commentBlock(comments),
		head,
		`$changes = @(\n${plan.map((change) => `    ${row(change)}\n`).join('')})\n`,
		body,
	);
}

function row(change: Change): string {
	const place = `Key = ${ps.localMachineKey(change.key)}; Name = ${ps.quote(change.name)}`;
	if (change.action === 'delete') return `@{ ${place}; Delete = $true }`;
	const { data } = change;
	return `@{ ${place}; Kind = '${ps.kindOf(data)}'; Data = ${ps.dataLiteral(data)} }`;
}

const head = `[CmdletBinding(SupportsShouldProcess = $true)]
param()

$ErrorActionPreference = 'Stop'
${ps.requires64Bit}
$identity = [Security.Principal.WindowsIdentity]::GetCurrent()
$principal = New-Object Security.Principal.WindowsPrincipal $identity
if (-not $WhatIfPreference -and -not $principal.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)) {
    throw 'Run this in PowerShell as administrator.'
}

$hive = [Microsoft.Win32.Registry]::LocalMachine
`;

const body = `$changed = 0
foreach ($change in $changes) {
    $place = 'HKLM\\' + $change.Key + ' : ' + $change.Name
    $found = $null
    $kind = $null
    $key = $hive.OpenSubKey($change.Key)
    if ($null -ne $key) {
        $found = $key.GetValue($change.Name)
        if ($null -ne $found) { $kind = [string]$key.GetValueKind($change.Name) }
        $key.Close()
    }
    if ($change.Delete) {
        if ($null -eq $found) {
            Write-Output ('already absent  ' + $place)
        } elseif ($PSCmdlet.ShouldProcess($place, 'delete value')) {
            $key = $hive.OpenSubKey($change.Key, $true)
            $key.DeleteValue($change.Name, $false)
            $key.Close()
            $changed++
            Write-Output ('deleted         ' + $place)
        }
    } elseif ($kind -eq $change.Kind -and $found -ceq $change.Data) {
        Write-Output ('already right   ' + $place)
    } elseif ($PSCmdlet.ShouldProcess($place, 'set value')) {
        $key = $hive.CreateSubKey($change.Key)
        $key.SetValue($change.Name, $change.Data, [Microsoft.Win32.RegistryValueKind]$change.Kind)
        $key.Close()
        $changed++
        Write-Output ('set             ' + $place)
    }
}
if ($changed -gt 0) { Write-Output 'Restart the server.' }
`;
