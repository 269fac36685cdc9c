import type { Change, Plan } from '../plan/plan.ts';
import { backupAreas } from './backup-areas.ts';
import * as ps from './powershell-text.ts';
import type { WriterOptions } from './reg.ts';

/**
 * A plan as a PowerShell script: changes only what differs, exports the keys before that, opens a key before it
 * makes one, and with `-WhatIf` or `$WhatIfPreference` only says what it would do. Runs on Windows PowerShell 2.0
 * and later, as a file and pasted into a console.
 */
export function writePowerShell(plan: Plan, { comments = [] }: WriterOptions = {}): string {
	const rows = (lines: readonly string[]) =>
		`@(\n${lines.map((line) => `    ${line}\n`).join('')})\n`;
	const areas = backupAreas(plan).map((key) => ps.localMachineKey(key));
	return ps.scriptText(
		ps.commentBlock(comments),
		ps.functionText(
			'Set-HandshakeTls',
			[
				head,
				`$areas = ${rows(areas)}`,
				`$changes = ${rows(plan.map(row))}`,
				compare,
				backUp,
				change,
			].join(''),
		),
		'Set-HandshakeTls @args\n',
	);
}

function row(change: Change): string {
	const place = `Key = ${ps.localMachineKey(change.key)}; Name = ${ps.quote(change.name)}`;
	if (change.action === 'delete') return `@{ ${place}; Delete = $true }`;
	const { data } = change;
	return `@{ ${place}; Kind = '${ps.kindOf(data)}'; Data = ${ps.dataLiteral(data)} }`;
}

const head = `[CmdletBinding(SupportsShouldProcess = $true)]
param([string]$BackupFolder = ($env:SystemDrive + '\\tls-backup'))

$ErrorActionPreference = 'Stop'
${ps.requires64Bit}
$identity = [Security.Principal.WindowsIdentity]::GetCurrent()
$principal = New-Object Security.Principal.WindowsPrincipal $identity
if (-not $WhatIfPreference -and -not $principal.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)) {
    throw 'Run this in PowerShell as administrator.'
}

$hive = [Microsoft.Win32.Registry]::LocalMachine
$folder = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($BackupFolder)
`;

const compare = `
$due = @()
foreach ($change in $changes) {
    $change.Place = 'HKLM\\' + $change.Key + ' : ' + $change.Name
    $found = $null
    $kind = $null
    $key = $hive.OpenSubKey($change.Key)
    if ($null -ne $key) {
        $found = $key.GetValue($change.Name)
        if ($null -ne $found) { $kind = [string]$key.GetValueKind($change.Name) }
        $key.Close()
    }
    if ($change.Delete -and $null -eq $found) {
        Write-Output ('already absent  ' + $change.Place)
    } elseif (-not $change.Delete -and $kind -eq $change.Kind -and $found -ceq $change.Data) {
        Write-Output ('already right   ' + $change.Place)
    } else {
        $due += $change
    }
}
`;

const backUp = `
if ($due.Count -gt 0 -and $PSCmdlet.ShouldProcess($folder, 'export the keys before the change')) {
    [void][IO.Directory]::CreateDirectory($folder)
    $name = $env:COMPUTERNAME + '-' + ${ps.stamp}
    foreach ($area in $areas) {
        $key = $hive.OpenSubKey($area)
        if ($null -eq $key) { continue }
        $key.Close()
        $file = Join-Path $folder ($name + '-' + (1 + [array]::IndexOf($areas, $area)) + '.reg')
        if (Test-Path -LiteralPath $file) { throw ('The file exists already: ' + $file) }
        & ($env:SystemRoot + '\\System32\\reg.exe') export ('HKLM\\' + $area) $file | Out-Null
        if ($LASTEXITCODE -ne 0) { throw ('The backup could not be written: ' + $file) }
        Write-Output ('backed up       ' + $file)
    }
}
`;

const change = `
$changed = 0
try {
    foreach ($change in $due) {
        if ($change.Delete) {
            if (-not $PSCmdlet.ShouldProcess($change.Place, 'delete value')) { continue }
            $key = $hive.OpenSubKey($change.Key, $true)
            $key.DeleteValue($change.Name, $false)
            Write-Output ('deleted         ' + $change.Place)
        } else {
            if (-not $PSCmdlet.ShouldProcess($change.Place, 'set value')) { continue }
            $key = $hive.CreateSubKey($change.Key)
            $key.SetValue($change.Name, $change.Data, [Microsoft.Win32.RegistryValueKind]$change.Kind)
            Write-Output ('set             ' + $change.Place)
        }
        $key.Close()
        $changed++
    }
} finally {
    if ($changed -gt 0) {
        $line = [DateTime]::UtcNow.ToString('s') + 'Z ' + $env:COMPUTERNAME + ' ' + $identity.Name + ': ' + $changed + ' of ' + $changes.Count + ' values changed'
        [void][IO.Directory]::CreateDirectory($folder)
        [IO.File]::AppendAllText((Join-Path $folder 'handshake.log'), $line + "\`r\`n")
        Write-Output $line
    }
}
if ($changed -gt 0) { Write-Output 'Restart the server.' }
`;
