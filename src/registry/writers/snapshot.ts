import type { Plan } from '../plan/plan.ts';
import * as ps from './powershell-text.ts';
import type { WriterOptions } from './reg.ts';

/**
 * A PowerShell script to run before a change: it reads the values that the plan touches and writes a `.reg` file
 * that restores this machine exactly. What is absent now will be deleted, what is present comes back with its
 * type. It never overwrites a file.
 */
export function writeSnapshot(plan: Plan, { comments = [] }: WriterOptions = {}): string {
	const rows = plan.map(
		({ key, name }) => `    @{ Key = ${ps.localMachineKey(key)}; Name = ${ps.quote(name)} }\n`,
	);
	return ps.scriptText(
		ps.commentBlock(comments),
		ps.functionText('Save-HandshakeTls', `${head}$values = @(\n${rows.join('')})\n${body}`),
		'Save-HandshakeTls @args\n',
	);
}

const head = `param(
    [string]$Path = ('tls-undo-' + $env:COMPUTERNAME + '-' + ${ps.stamp} + '.reg')
)

$ErrorActionPreference = 'Stop'
${ps.requires64Bit}
function ConvertTo-RegHex([string]$type, [byte[]]$bytes) {
    'hex' + $type + ':' + [BitConverter]::ToString($bytes).ToLower().Replace('-', ',')
}

function ConvertTo-RegData($data, [string]$kind) {
    $unicode = [Text.Encoding]::Unicode
    $nul = [string][char]0
    switch ($kind) {
        'DWord' { if ($data -is [int]) { return 'dword:{0:x8}' -f $data } }
        'QWord' { return ConvertTo-RegHex '(b)' ([BitConverter]::GetBytes([long]$data)) }
        'String' {
            if ($data -match '[\\x00\\r\\n]') { return ConvertTo-RegHex '(1)' ($unicode.GetBytes($data + $nul)) }
            return '"' + $data.Replace('\\', '\\\\').Replace('"', '\\"') + '"'
        }
        'ExpandString' { return ConvertTo-RegHex '(2)' ($unicode.GetBytes($data + $nul)) }
        'MultiString' {
            $text = ''
            foreach ($part in $data) { $text += $part + $nul }
            return ConvertTo-RegHex '(7)' ($unicode.GetBytes($text + $nul))
        }
        'Binary' { return ConvertTo-RegHex '' $data }
        'None' { return ConvertTo-RegHex '(0)' $data }
    }
    throw 'A value has a type that this script cannot restore: ' + $kind
}

`;

const body = `$file = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
if (Test-Path -LiteralPath $file) { throw 'The file exists already: ' + $file }

$hive = [Microsoft.Win32.Registry]::LocalMachine
$lines = @('Windows Registry Editor Version 5.00', '', '; Undo for this machine only')
$last = ''
foreach ($value in $values) {
    if ($value.Key -ne $last) {
        $lines += ''
        $lines += '[HKEY_LOCAL_MACHINE\\' + $value.Key + ']'
        $last = $value.Key
    }
    $text = '-'
    $key = $hive.OpenSubKey($value.Key)
    if ($null -ne $key) {
        $found = $key.GetValue($value.Name, $null, [Microsoft.Win32.RegistryValueOptions]::DoNotExpandEnvironmentNames)
        if ($null -ne $found) { $text = ConvertTo-RegData $found ([string]$key.GetValueKind($value.Name)) }
        $key.Close()
    }
    $lines += '"' + $value.Name.Replace('\\', '\\\\').Replace('"', '\\"') + '"=' + $text
}
$lines += ''
[IO.File]::WriteAllText($file, ($lines -join "\`r\`n") + "\`r\`n", [Text.Encoding]::Unicode)
Write-Output ('Written: ' + $file)
`;
