import { protocolNames } from '../catalogue/schannel.ts';
import type { Target } from '../plan/plan-for.ts';
import * as ps from './powershell-text.ts';
import type { WriterOptions } from './reg.ts';

/**
 * A PowerShell script that only reads: a line for each value and one for the whole. As a file its exit code is 0
 * where all are right, else 1; pasted into a console it has none, because `exit` would close the console.
 * Its output stays under the 2,048 characters that a detection script of Intune may print.
 */
export function writeCheck(
	targets: readonly Target[],
	{ comments = [] }: WriterOptions = {},
): string {
	const rows = targets.map((target) => `    ${row(target)}\n`).join('');
	return ps.scriptText(
		ps.commentBlock(comments),
		ps.functionText(
			'Test-HandshakeTls',
			[
				`$ErrorActionPreference = 'Stop'\n`,
				ps.requires64Bit,
				`$hive = [Microsoft.Win32.Registry]::LocalMachine\n$settings = @(\n${rows})\n`,
				`$protocols = ${protocolNames.map(ps.quote).join(', ')}\n`,
				body,
			].join(''),
		),
		end,
	);
}

function row({ setting, value }: Target): string {
	const accepts = value !== 0 || setting.accepts !== 'non-zero' ? setting.accepts : 'exact';
	return `@{ Label = ${ps.quote(shortKey(setting.key))}; Key = ${ps.localMachineKey(setting.key)}; Name = ${ps.quote(setting.name)}; Data = ${value | 0}; Accepts = '${accepts}' }`;
}

/** What is left of a key where columns are narrow: `TLS 1.2\Client`, `v4.0.30319 (32-bit)`. */
function shortKey(key: string): string {
	const path = key.split('\\');
	const last = path.slice(/^(?:Client|Server)$/.test(path.at(-1) as string) ? -2 : -1).join('\\');
	return key.includes('\\Wow6432Node\\') ? `${last} (32-bit)` : last;
}

const body = `$wrong = 0
$line = '{0,-7} {1,-19} {2,-24} {3,-10} {4}'
Write-Output ($line -f 'Status', 'Key', 'Value', 'Expected', 'Found')
foreach ($setting in $settings) {
    $status = 'MISSING'
    $found = $null
    $shown = '-'
    $key = $hive.OpenSubKey($setting.Key)
    if ($null -ne $key) {
        $found = $key.GetValue($setting.Name)
        if ($null -ne $found) {
            $kind = [string]$key.GetValueKind($setting.Name)
            $shown = $kind
            $status = 'WRONG'
            if ($kind -eq 'DWord') {
                $shown = '0x{0:x}' -f $found
                if ($found -eq $setting.Data) { $status = 'OK' }
                if ($setting.Accepts -eq 'non-zero' -and $found -ne 0) { $status = 'OK' }
                if ($setting.Accepts -eq 'tls-1-2-bit' -and ($found -band 0x800) -ne 0) { $status = 'OK' }
            }
        }
        $key.Close()
    }
    if ($status -ne 'OK') { $wrong++ }
    Write-Output ($line -f $status, $setting.Label, $setting.Name, ('0x{0:x}' -f $setting.Data), $shown)
}
$key = $hive.OpenSubKey('SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols')
if ($null -ne $key) {
    foreach ($name in $key.GetSubKeyNames()) {
        if ($protocols -notcontains $name) { Write-Output ('STRAY   "' + $name + '"') }
        $protocol = $key.OpenSubKey($name)
        foreach ($side in $protocol.GetSubKeyNames()) {
            if ('Client', 'Server' -notcontains $side) { Write-Output ('STRAY   "' + $name + '\\' + $side + '"') }
        }
        $protocol.Close()
    }
    $key.Close()
}
Write-Output ('RESULT  {0} {1}Z: {2} of {3} not right' -f $env:COMPUTERNAME, [DateTime]::UtcNow.ToString('s'), $wrong, $settings.Count)
`;

/** What a console runs has another type than the file that it is saved in. */
const end = `$lines = @(Test-HandshakeTls)
$lines
if ($MyInvocation.MyCommand.CommandType -eq 'ExternalScript') { exit [int](@($lines -match '^(?:WRONG|MISSING) ').Count -gt 0) }
`;
