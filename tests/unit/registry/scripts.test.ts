import { describe, expect, it, test } from 'vitest';
import { audit, readPaste, repairFor } from '../../../src/registry/core.ts';
import { catalogue, choose, protocols, stray } from './data.ts';

const full = `${protocols}\\TLS 1.2`;
const key = full.replace('HKEY_LOCAL_MACHINE', 'HKLM');
const drive = full.replace('HKEY_LOCAL_MACHINE', 'HKLM:');

/** What the script leaves of an empty registry, and which lines nobody can follow. */
function outcome(text: string): string {
	const { format, snapshot, faults } = readPaste(text);
	expect(format).toBe('instructions');
	const result = audit(snapshot, choose(), catalogue, stray);
	expect(repairFor(result, snapshot, stray)).toEqual([]);
	expect(result.rows.filter(({ status }) => status === 'missing')).toEqual([]);
	const values = [...snapshot.keys.values()].flatMap(({ key, values }) =>
		[...values.values()].map(
			({ name, data }) =>
				`${key.slice(full.length + 1)}:${name}=${'value' in data ? JSON.stringify(data.value) : `${data.type}:${data.hex}`}`,
		),
	);
	return [...values, ...faults.map(({ line, kind }) => `${line}:${kind}`)].join(' ');
}

const add = (side: string, name: string, more = '/t REG_DWORD /d 1 /f') =>
	`reg add "${key}\\${side}" /v ${name} ${more}`;
const set = (side: string, more: string) => `Set-ItemProperty '${drive}\\${side}' ${more}`;

const scripts: [what: string, text: string, outcome: string][] = [
	[
		'remarks of cmd',
		`rem ${add('Client', 'A')}\n:: ${add('Client', 'B')}\n@REM ${add('Client', 'C')}\n${add('Server', 'Enabled')}`,
		'Server:Enabled=1',
	],
	[
		'what is only echoed',
		`@echo off\necho ${add('Client', 'A')}\n${add('Server', 'Enabled')}`,
		'Server:Enabled=1',
	],
	[
		'remarks of PowerShell',
		`<#\n${set('Client', 'A 1')}\n#>\n# ${set('Client', 'B 1')}\n${set('Server', 'Enabled 1')} # ${set('Client', 'C 1')}`,
		'Server:Enabled=1',
	],
	['a number sign in quotation marks', `Set-ItemProperty '${drive}\\#1' 'A #' 1`, '#1:A #=1'],
	[
		'lines that go on in cmd',
		`reg add "${key}\\Client" ^\n /v Enabled /t REG_DWORD ^\n /d 1 /f`,
		'Client:Enabled=1',
	],
	[
		'lines that go on in PowerShell',
		`New-ItemProperty -Path "${drive}\\Client" \`\n  -Name Enabled \`\n  -Value 1 -PropertyType DWORD`,
		'Client:Enabled=1',
	],
	[
		'names and values by their place',
		`sp '${drive}\\Client' Enabled 0x1\nNew-ItemProperty '${drive}\\Client' DisabledByDefault -Value 0`,
		'Client:Enabled=1 Client:DisabledByDefault=0',
	],
	[
		'colons and shortened names',
		`New-ItemProperty -Pat:'${drive}\\Client' -Na:Enabled -Val:1 -Prop:DWord -Force`,
		'Client:Enabled=1',
	],
	[
		'New-Item with a name',
		`New-Item -Path '${drive}' -Name Client\nNew-Item '${drive}\\Client' -ErrorAction SilentlyContinue`,
		'',
	],
	[
		'New-Item -Force on a key that is there',
		`${set('Client', 'Enabled 1')}\nni '${drive}\\Client' -Force\n${set('Client', 'DisabledByDefault 0')}`,
		'Client:DisabledByDefault=0',
	],
	[
		'deletions',
		`${set('Client', 'A 1')}\n${set('Client', 'B 1')}\n${set('Server', 'A 1')}\nRemove-ItemProperty -Path '${drive}\\Client' -Name A -Force\nRemove-Item '${drive}\\Server' -Recurse`,
		'Client:B=1',
	],
	[
		'reg delete',
		`${add('Client', 'A')}\n${add('Client', 'B')}\nreg delete "${key}\\Client" /v A /f`,
		'Client:B=1',
	],
	['reg delete of a key', `${add('Client', 'A')}\nREG DELETE "${key}\\Client" /f`, ''],
	[
		'a QWORD',
		add('Client', 'Enabled', '/t REG_QWORD /d 1 /f'),
		'Client:Enabled=11:0100000000000000',
	],
	['bytes', add('Client', 'Enabled', '/t REG_BINARY /d 01000000 /f'), 'Client:Enabled=3:01000000'],
	[
		'a QWORD in PowerShell',
		`${set('Client', 'Enabled 1 -Type QWord')}`,
		'Client:Enabled=11:0100000000000000',
	],
	[
		'digits that only a registry file takes for a number',
		`${add('Client', 'A', '/t REG_DWORD /d 0A80 /f')}\n${add('Client', 'B', '/t REG_DWORD /d ff /f')}\n${add('Server', 'Enabled')}`,
		'Server:Enabled=1 1:dwordNumber 2:dwordNumber',
	],
	[
		'a number that is cast',
		`New-ItemProperty '${drive}\\Client' Enabled -Value ([uint32]1) -PropertyType DWord`,
		'Client:Enabled=1',
	],
	['a text, where no type is named', add('Client', 'Enabled', '/d 1 /f'), 'Client:Enabled="1"'],
	[
		'a negative number',
		set('Client', 'Enabled -Value -1 -Type DWord'),
		'Client:Enabled=4294967295',
	],
	[
		'a loop over a list',
		`foreach ($side in 'Client', 'Server') {\n  Set-ItemProperty "${drive}\\$side" Enabled 1\n}`,
		'Client:Enabled=1 Server:Enabled=1',
	],
	[
		'a loop over a list in a pipe',
		`'Client','Server' | ForEach-Object { Set-ItemProperty "${drive}\\$_" Enabled 1 }`,
		'Client:Enabled=1 Server:Enabled=1',
	],
	[
		'a function, where it is called with names, by place and with what stands for nothing given',
		`function Set-It {\n  param([Parameter(Mandatory=$true)][string]$Key, $ValueName = 'Enabled', [int]$Data = 1)\n  New-ItemProperty $Key $ValueName -Value $Data -PropertyType DWord\n}\nSet-It -Data 0 -Key '${drive}\\Client'\nSet-It '${drive}\\Server' A 7 | Out-Null`,
		'Client:Enabled=0 Server:A=7',
	],
	[
		'a parameter of what runs elsewhere',
		`$v = 1\nInvoke-Command EX01 -ScriptBlock { param($v) sp '${drive}\\Client' Enabled $v } -ArgumentList 0\n${set('Server', 'Enabled 1')}`,
		'Server:Enabled=1 2:notFollowed',
	],
	[
		'what a function or a loop changes of a variable',
		`$v = 1\n$w = 1\nfunction Set-V { $script:v = 0 }\nSet-V\nwhile ($x) { $w++ }\nsp '${drive}\\Client' A $v\nsp '${drive}\\Client' B $w\n${set('Server', 'Enabled 1')}`,
		'Server:Enabled=1 6:notFollowed 7:notFollowed',
	],
	[
		'a step that nobody can follow',
		`$base = '${drive}'\ncd $base\nsp Client A 1\ncd $where\nsp Client B $x\n${set('Server', 'Enabled 1')}`,
		'Client:A=1 Server:Enabled=1 5:notFollowed',
	],
	[
		'a function on one line',
		`function Set-It { param($Side) sp "${drive}\\$Side" Enabled 1 }; Set-It Client; Set-It (Get-It)`,
		'Client:Enabled=1 1:notFollowed',
	],
	[
		'a function with a switch, called in a loop',
		`function Set-It($Side, [switch]$Off) {\n  if ($Off) { $v = 0 } else { $v = 1 }\n  sp "${drive}\\$Side" Enabled $v\n}\nforeach ($s in 'Client','Server') { Set-It $s }\nSet-It -Side Deep -Off`,
		'Client:Enabled=1 Server:Enabled=1 Deep:Enabled=0',
	],
	[
		'a function that nobody calls, and one that is given what nobody knows',
		`function A {\n  ${set('Client', 'Enabled 1')}\n}\nfunction B($x) {\n  sp '${drive}\\Client' Enabled $x\n}\nB (Get-It)\n${set('Server', 'Enabled 1')}`,
		'Server:Enabled=1 2:notFollowed 5:notFollowed',
	],
	[
		'paths from the key that a script stands in',
		`cd 'HKLM:${full.slice('HKEY_LOCAL_MACHINE'.length)}'\nNew-ItemProperty -Path .\\Client -Name A -Value 1\nPush-Location Server\nsp . B 2\nNew-ItemProperty -Name C -Value 3\nPop-Location\nsl '..\\TLS 1.2\\Client'\nsp '.' D 4`,
		'Client:A=1 Client:D=4 Server:B=2 Server:C=3',
	],
	[
		'paths from a folder',
		`cd ${drive.slice(0, 10)}\ncd C:\\temp\nNew-Item Client\n${set('Server', 'Enabled 1')}`,
		'Server:Enabled=1',
	],
	[
		'conditions on what is known',
		`foreach ($s in 'Client','Server') {\n  if ($s -eq 'client') { sp "${drive}\\$s" A 1 }\n  elseif (-not ($s -eq 'Server')) { sp "${drive}\\$s" B 1 }\n  else { sp "${drive}\\$s" C 1 }\n}\nif ($false) { ${set('Client', 'D 1')} }`,
		'Client:A=1 Server:C=1',
	],
	[
		'parts of which one is chosen',
		`switch ($x) {\n  'a' { ${set('Client', 'A 1')} }\n}\n${set('Server', 'Enabled 1')}`,
		'Server:Enabled=1 2:notFollowed',
	],
	[
		'what stands behind the end, and in a text',
		`$t = @'\n${set('Client', 'A 1')}\n'@\n${set('Server', 'Enabled 1')}\nexit 0\n${set('Client', 'B 1')}`,
		'Server:Enabled=1 2:notFollowed 6:notFollowed',
	],
	[
		'what a batch file jumps over',
		`goto on\n${add('Client', 'A')}\n:on\n${add('Server', 'Enabled')}\nexit /b\n${add('Client', 'B')}`,
		'Server:Enabled=1 2:notFollowed 6:notFollowed',
	],
	[
		'a loop of cmd',
		`for %%s in (Client Server) do reg add "${key}\\%%s" /v Enabled /t REG_DWORD /d 1 /f`,
		'Client:Enabled=1 Server:Enabled=1',
	],
	[
		'two loops, one in the other',
		`foreach ($s in 'Client','Server') {\n foreach ($n in 'A','B') {\n  sp "${drive}\\$s" $n 0\n }\n}`,
		'Client:A=0 Client:B=0 Server:A=0 Server:B=0',
	],
	[
		'a variable with a plain text',
		`$base = '${drive}'\nset-itemproperty "$base\\Client" -Name Enabled -Value 1`,
		'Client:Enabled=1',
	],
	[
		'a variable of cmd',
		`set BASE=${key}\nreg add "%BASE%\\Client" /v Enabled /t REG_DWORD /d 1 /f`,
		'Client:Enabled=1',
	],
	[
		'a variable outside of quotation marks, whose text has a space in it',
		`$key = '${drive}\\Client'\nNew-Item -Path $key\nSet-ItemProperty $key Enabled 1`,
		'Client:Enabled=1',
	],
	[
		'texts that are put together',
		`$key = "${drive}" + '\\Client'\nSet-ItemProperty $key Enabled 1`,
		'Client:Enabled=1',
	],
	[
		'a variable that a loop sets of its own word',
		`foreach ($s in 'Client','Server') {\n $key = "${drive}\\$s"\n New-Item $key -Force\n sp $key Enabled 0\n}`,
		'Client:Enabled=0 Server:Enabled=0',
	],
	[
		'a loop over a list that was set before',
		`$sides = @('Client', 'Server')\nforeach ($s in $sides) { sp "${drive}\\$s" Enabled 0 }\n$sides | % { sp "${drive}\\$_" A 0 }`,
		'Client:Enabled=0 Client:A=0 Server:Enabled=0 Server:A=0',
	],
	[
		'a variable that was set anew to something that nobody knows',
		`$p = '${drive}\\Client'\n$p = Join-Path $base Client\nSet-ItemProperty $p Enabled 1\n${set('Server', 'Enabled 1')}`,
		'Server:Enabled=1 3:notFollowed',
	],
	[
		'a command whose result is put away',
		`$null = New-Item '${drive}\\Client' -Force\n$null = ${set('Client', 'Enabled 1')}\n[void](${set('Server', 'Enabled 1')})`,
		'Client:Enabled=1 Server:Enabled=1',
	],
	[
		'a command that goes on from its first word',
		`New-ItemProperty \`\n  -Path '${drive}\\Client' \`\n  -Name Enabled -Value 1`,
		'Client:Enabled=1',
	],
	[
		'a table of parameters',
		`$p = @{\n  Path = '${drive}\\Client'\n  Name = 'Enabled'\n  Value = 1\n  Force = $true\n}\nNew-ItemProperty @p | Out-Null`,
		'Client:Enabled=1',
	],
	['a table of parameters that nobody knows', 'New-ItemProperty @p', '1:notFollowed'],
	[
		'Join-Path',
		`$base = '${drive}'\n$a = Join-Path $base Client\n$b = Join-Path -Path $base -ChildPath 'Server'\nsp $a Enabled 1\nsp $b Enabled 1\nsp (Join-Path $base 'Server') A 1`,
		'Client:Enabled=1 Server:Enabled=1 Server:A=1',
	],
	[
		'loops over lists, with texts that are put together',
		`$root = "${drive.replace('TLS 1.2', '')}"\nforeach($p in @("TLS 1.2"))\n{\n  foreach($s in @("Client", "Server"))\n  {\n    $k = $root + $p + "\\" + $s\n    sp $k Enabled 0\n  }\n}`,
		'Client:Enabled=0 Server:Enabled=0',
	],
	[
		'a list over several lines',
		`$keys = @(\n  '${drive}\\Client' # one\n  "${drive}\\Server"\n)\nforeach ($k in $keys) { sp $k Enabled 0 }\nforeach ($k in @(\n  '${drive}\\Client',\n  '${drive}\\Server'\n)) { sp $k A 0 }`,
		'Client:Enabled=0 Client:A=0 Server:Enabled=0 Server:A=0',
	],
	[
		'a loop over tables',
		`$all = @(\n  @{ Side = 'Client'; Value = 1 }\n  [pscustomobject]@{ Side = 'Server'; Value = 0 }\n)\nforeach ($one in $all) { sp "${drive}\\$($one.Side)" -Name Enabled -Value $one.Value }`,
		'Client:Enabled=1 Server:Enabled=0',
	],
	[
		'a loop over the names of a table',
		`$v = @{ Enabled = 1; DisabledByDefault = 0 }\nforeach ($n in $v.Keys) { sp '${drive}\\Client' -Name $n -Value $v[$n] }\n$v.GetEnumerator() | % { sp '${drive}\\Server' -Name $_.Key -Value $_.Value }`,
		'Client:Enabled=1 Client:DisabledByDefault=0 Server:Enabled=1 Server:DisabledByDefault=0',
	],
	[
		'a text with places to fill, and a range',
		`sp ('${drive}\\{0}' -f 'Client') Enabled 1\n2..2 | % { sp "${drive.replace(/2$/, '')}$_\\Server" Enabled 1 }`,
		'Client:Enabled=1 Server:Enabled=1',
	],
	[
		'a number in a variable, and a text of one digit',
		`$one = 1\n$text = '1'\nsp '${drive}\\Client' Enabled $one\nsp '${drive}\\Server' Enabled $text`,
		'Client:Enabled=1 Server:Enabled="1"',
	],
	[
		'New-Item -Force on a key that was asked for first',
		`$k = '${drive}\\Client'\nsp $k Enabled 1\nif (!(Test-Path $k)) {\n  New-Item $k -Force\n}\nsp $k DisabledByDefault 0`,
		'Client:Enabled=1 Client:DisabledByDefault=0',
	],
	[
		'folders and files, which are none of a registry',
		`New-Item -ItemType Directory -Path $dir -Force\nNew-Item C:\\temp -Force\nmkdir C:\\temp\nRemove-Item "$env:TEMP\\a.reg"\nmd '${drive}\\Server'\n${set('Client', 'Enabled 1')}`,
		'Client:Enabled=1',
	],
	[
		'a new key that is passed on',
		`New-Item '${drive}\\Client' -Force | New-ItemProperty -Name Enabled -Value 1`,
		'Client:Enabled=1',
	],
	[
		'branches that write different data',
		`if ($on) { ${set('Client', 'Enabled 1')} } else { ${set('Client', 'Enabled 0')} }\n${set('Server', 'Enabled 1')}`,
		'Server:Enabled=1 1:notFollowed 1:notFollowed',
	],
	[
		'a variable that branches set',
		`$v = 1\nif ($on) {\n  $v = 1\n} else {\n  $v = 0\n}\nsp '${drive}\\Client' Enabled $v\n$w = 1\nswitch ($x) { 'a' { $w = 0 } }\nsp '${drive}\\Client' Enabled $w\n${set('Server', 'Enabled 1')}`,
		'Server:Enabled=1 7:notFollowed 10:notFollowed',
	],
	[
		'a variable of cmd that branches set',
		`set V=1\nif "%1"=="off" set V=0\n${add('Client', 'A', '/t REG_DWORD /d %V% /f')}\nset W=1\nif "%1"=="off" (\n  set W=0\n)\n${add('Client', 'B', '/t REG_DWORD /d %W% /f')}\n${add('Server', 'Enabled')}`,
		'Server:Enabled=1 3:notFollowed 8:notFollowed',
	],
	[
		'tables and lists of which a part is changed later on',
		`$p = @{ 'TLS 1.2' = 0 }\nif ($new) { $p['TLS 1.2'] = 1 }\nsp '${drive}\\Client' Enabled $p['TLS 1.2']\n$k = @('${drive}\\Client')\n$k += '${drive}\\Server'\nforeach ($one in $k) { sp $one A 1 }\n${set('Server', 'Enabled 1')}`,
		'Server:Enabled=1 3:notFollowed 6:notFollowed',
	],
	[
		'a table whose names are keys',
		`$all = [ordered]@{\n  '${drive}\\Client' = @{ Enabled = 1; A = 0 }\n}\nforeach ($k in $all.Keys) {\n  foreach ($v in $all[$k].Keys) { sp $k -Name $v -Value $all[$k][$v] }\n}`,
		'Client:Enabled=1 Client:A=0',
	],
	[
		'a parameter that has the name of a variable',
		`$side = 'Client'\nfunction Enable-It {\n  param($Side)\n  sp "${drive}\\$Side" Enabled 1\n}\n${set('Server', 'Enabled 1')}`,
		'Server:Enabled=1 4:notFollowed',
	],
	[
		'a command in the source of a page or of XML',
		`<Path>cmd /c reg add &quot;${key}\\Client&quot; /v Enabled /t REG_DWORD /d 1 /f</Path>`,
		'Client:Enabled=1',
	],
	[
		'resources of DSC with names like those of servers',
		`Registry TLS1.2Client\n{\n  Key = "${full}\\Client"\n  ValueName = "Enabled"\n  ValueType = "DWORD"\n  ValueData = "1"\n}\n\nRegistry TLS1.2Server\n{\n  Key = "${full}\\Server"\n  ValueName = "Enabled"\n  ValueType = "DWORD"\n  ValueData = "1"\n}`,
		'Client:Enabled=1 Server:Enabled=1',
	],
	[
		'loops of cmd over several lines, with words in quotation marks',
		`set ROOT=${key.replace('\\TLS 1.2', '')}\nfor %%P in ("TLS 1.2") do (\n  for %%S in (Client Server) do (\n    reg add "%ROOT%\\%%~P\\%%S" /v Enabled /t REG_DWORD /d 0 /f\n  )\n)`,
		'Client:Enabled=0 Server:Enabled=0',
	],
	[
		'a variable of cmd that is read late',
		`set KEY=${key}\\Client\nreg add "!KEY!" /v Enabled /t REG_DWORD /d 1 /f`,
		'Client:Enabled=1',
	],
	[
		'a command in the text of another file',
		`- name: '${add('Client', 'Enabled')}'\n"${add('Server', 'Enabled').replace(/["\\]/g, '\\$&')}",`,
		'Client:Enabled=1 Server:Enabled=1',
	],
	[
		'Registry.SetValue of .NET',
		`[Microsoft.Win32.Registry]::SetValue("${full}\\Client", "Enabled", 1, [Microsoft.Win32.RegistryValueKind]::DWord)\n[Microsoft.Win32.Registry]::SetValue('${full}\\Client','A','1')\n$k.SetValue('B', 1)`,
		'Client:Enabled=1 Client:A="1" 3:notFollowed',
	],
	[
		'Registry.SetValue in C#',
		`Registry.SetValue(@"${full}\\Client", "Enabled", 1, RegistryValueKind.DWord);\nRegistry.SetValue("${full.replaceAll('\\', '\\\\')}\\\\Server", "Enabled", 1);\nRegistry.SetValue(name, "A", 1);\n// HKLM`,
		'Client:Enabled=1 Server:Enabled=1 3:notFollowed',
	],
	['RegWrite', `sh.RegWrite "${key}\\Client\\Enabled", 1, "REG_DWORD"`, 'Client:Enabled=1'],
	[
		'values of a policy',
		`Set-GPRegistryValue -Name "TLS" -Key "${key}\\Client" -ValueName Enabled -Type DWord -Value 1\nSet-GPPrefRegistryValue -Name TLS -Context Computer -Action Delete -Key '${key}\\Client' -ValueName A`,
		'Client:Enabled=1',
	],
	[
		'items of a policy on one line, of which one is turned off, and one in a report',
		`<Registry name="A" disabled="1"><Properties action="U" hive="HKEY_LOCAL_MACHINE" key="${full.slice(19)}\\Client" name="A" type="REG_DWORD" value="00000001"/></Registry><Registry name="Enabled"><Properties action="U" hive="HKEY_LOCAL_MACHINE" key="${full.slice(19)}\\Client" name="Enabled" type="REG_DWORD" value="00000001"/></Registry>\n<q3:Registry name="Enabled"><q3:GPOSettingOrder>1</q3:GPOSettingOrder><q3:Properties action="U" hive="HKEY_LOCAL_MACHINE" key="${full.slice(19)}\\Server" name="Enabled" type="REG_DWORD" value="00000000"/></q3:Registry>`,
		'Client:Enabled=1 Server:Enabled=0 1:notFollowed',
	],
	[
		'a file in a here-string',
		`$reg = @'\nWindows Registry Editor Version 5.00\n\n[${full}\\Client]\n"Enabled"=dword:00000001\n'@\n$reg | Out-File C:\\temp\\tls.reg`,
		'Client:Enabled=1',
	],
	[
		'a file on a page',
		`How to turn on TLS 1.2\n\nCopy this into Notepad and save it as tls12.reg:\n\nWindows Registry Editor Version 5.00\n\n[${full}\\Client]\n"Enabled"=dword:00000001\n\nThen restart.`,
		'Client:Enabled=1',
	],
	[
		'a file between fences',
		`\`\`\`reg\nWindows Registry Editor Version 5.00\n\n[${full}\\Client]\n"Enabled"=dword:00000001\n\`\`\`\n`,
		'Client:Enabled=1',
	],
	[
		'a file with a sentence behind it',
		`Windows Registry Editor Version 5.00\n\n[${full}\\Client]\n"Enabled"=dword:00000001\n\nThen restart the server to apply it.`,
		'Client:Enabled=1',
	],
	[
		'a task of Ansible with a path without quotation marks',
		`- win_regedit:\n    path: ${drive}\\Client # of this machine\n    name: Enabled\n    data: 1\n    type: dword\n`,
		'Client:Enabled=1',
	],
	[
		'a task of Ansible on one line',
		`- win_regedit: path="${drive}\\Client" name=Enabled data=1 type=dword\n`,
		'Client:Enabled=1',
	],
	[
		'a task of Ansible for each of a list',
		`- win_regedit:\n    path: ${drive}\\{{ item }}\n    name: Enabled\n    data: 1\n    type: dword\n`,
		'1:notFollowed',
	],
	[
		'tasks of Ansible for each of a list that stands there',
		`- name: one\n  win_regedit:\n    path: '${drive}\\{{ item }}'\n    name: Enabled\n    data: 0\n    type: dword\n  loop:\n    - Client\n    - "Server"\n- name: two\n  ansible.windows.win_regedit:\n    path: ${drive}\\{{ item.side }}\n    name: "{{ item['name'] }}"\n    data: "{{ item.data }}"\n    type: dword\n  with_items:\n  - { side: Client, name: A, data: 1 }\n  - side: Server\n    name: B\n    data: 2\n- win_regedit:\n    path: ${drive}\\{{ item }}\n    name: C\n    type: dword\n    data: 3\n  loop: [Client]\n- win_regedit: { path: '${drive}\\Server', name: D, data: 4, type: dword }\n`,
		'Client:Enabled=0 Client:A=1 Client:C=3 Server:Enabled=0 Server:B=2 Server:D=4',
	],
	[
		'a list of Ansible that stands elsewhere',
		`- win_regedit:\n    path: ${drive}\\{{ item }}\n    name: Enabled\n    data: 1\n    type: dword\n  loop: "{{ sides }}"\n`,
		'1:notFollowed',
	],
	[
		'a security template',
		`[Unicode]\nUnicode=yes\n[Registry Values]\nMACHINE\\${full.slice(19)}\\Client\\Enabled=4,1\nMACHINE\\${full.slice(19)}\\Server\\A=1,"x"\nMACHINE\\${full.slice(19)}\\Server\\B=7,x,y\n`,
		'Client:Enabled=1 Server:A="x" 6:notFollowed',
	],
	[
		'a setup file',
		`[tls]\nHKLM,"${full.slice(19)}\\Client","Enabled",0x00010001,1 ; on\nHKLM,"${full.slice(19)}\\Server",A,,"x"\nHKLM,"${full.slice(19)}\\Server","B",0x00010003,1\n`,
		'Client:Enabled=1 Server:A="x" 4:notFollowed',
	],
	[
		'an item of a policy over several lines',
		`<Registry name="Enabled">\n<Properties action="U"\n  hive="HKEY_LOCAL_MACHINE" key="${full.slice(19)}\\Client"\n  name="Enabled" type="REG_DWORD" value="00000001"/>\n</Registry>`,
		'Client:Enabled=1',
	],
	[
		'assignments below a key without brackets',
		`${key}\\Client\n"Enabled"=dword:00000001\n`,
		'1:unreadable 2:noKey',
	],
	[
		'a variable that nobody knows',
		`$p = Join-Path $base Client\nSet-ItemProperty $p Enabled 1\n${set('Server', 'Enabled 1')}`,
		'Server:Enabled=1 2:notFollowed',
	],
	[
		'a parameter that there is not',
		`Set-ItemProperty '${drive}\\Client' -Nmae Enabled -Value 1`,
		'1:notFollowed',
	],
	[
		'another server',
		`reg add "\\\\EX02\\${key}\\Client" /v Enabled /d 1\n${add('Server', 'Enabled')}`,
		'Server:Enabled=1 1:notFollowed',
	],
	[
		'a trial run',
		`${set('Client', 'Enabled 1 -WhatIf')}\n${set('Server', 'Enabled 1')}`,
		'Server:Enabled=1',
	],
	[
		'two commands on a line',
		`${set('Client', 'Enabled 1')}; ${set('Server', 'Enabled 1')} | Out-Null`,
		'Client:Enabled=1 Server:Enabled=1',
	],
	[
		'commands joined in cmd',
		`${add('Client', 'Enabled')} && ${add('Server', 'Enabled')} >nul`,
		'Client:Enabled=1 Server:Enabled=1',
	],
];

test.each(scripts)('follows %s', (_, text, expected) => {
	expect(outcome(text)).toBe(expected);
});

describe('32-bit programs', () => {
	const dotnet = 'HKLM\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319';
	it('are meant by /reg:32', () => {
		const { snapshot } = readPaste(`reg add "${dotnet}" /v A /d 1 /f /reg:32`);
		expect([...snapshot.keys.values()].map(({ key }) => key)).toEqual([
			'HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\Microsoft\\.NETFramework\\v4.0.30319',
		]);
	});
});

it('says of a key without brackets that it has no effect', () => {
	const text = `[${full}\\Server]\n${full}\\Client\n"Enabled"=dword:00000001\n`;
	expect(outcome(text)).toBe('Server:Enabled=1 2:unreadable');
});

test.each([
	[
		'a remark before the header',
		`; first\nWindows Registry Editor Version 5.00\n\n[${full}\\Client]\n`,
		2,
	],
	['the header in capitals', `WINDOWS REGISTRY EDITOR VERSION 5.00\n\n[${full}\\Client]\n`, 1],
	...[
		'Windows-Registrierungs-Editor Version 5.00',
		'Éditeur du Registre Windows version 5.00',
		'Windows Kayıt Defteri Düzenleyicisi Sürüm 5.00',
		'Редактор реестра Windows, версия 5.00',
		'Windows 注册表编辑器 版本 5.00',
	].map((line): [string, string, number] => [
		`the header translated: ${line}`,
		`${line}\n\n[${full}\\Client]\n`,
		1,
	]),
	[
		'the header in quotation marks',
		`"Windows Registry Editor Version 5.00"\n\n[${full}\\Client]\n`,
		1,
	],
])('says that an importer refuses a file with %s', (_, text, line) => {
	expect(readPaste(text).faults).toMatchObject([{ line, kind: 'header' }]);
});
