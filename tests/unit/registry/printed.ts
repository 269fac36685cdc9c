import { below, childrenOf, dotnet, type Machine, schannel, v4, winHttp } from './machines.ts';

/** What a command prints of a machine, as it is pasted; nothing where it would print nothing of use. */
export type Print = (machine: Machine, key: string, name: string) => string | undefined;

const hex = (value: number) => value.toString(16);
const short = (key: string) => key.replace('HKEY_LOCAL_MACHINE', 'HKLM');
const drive = (key: string) => key.replace('HKEY_LOCAL_MACHINE', 'HKLM:');
const parent = (key: string) => key.slice(0, key.lastIndexOf('\\'));
const leaf = (key: string) => key.slice(key.lastIndexOf('\\') + 1);
const ps = 'PS C:\\Windows\\system32> ';
const cmd = 'C:\\Users\\op>';
const header = 'Windows Registry Editor Version 5.00\r\n\r\n';
const valuesOf = (machine: Machine, key: string) => [...(machine.get(key) ?? [])];

const section = (key: string, values: Iterable<[string, number]>) =>
	`[${key}]\r\n${[...values].map(([name, value]) => `"${name}"=dword:${hex(value).padStart(8, '0')}\r\n`).join('')}\r\n`;
const sections = (machine: Machine, key: string) =>
	below(machine, key).map(([each, values]) => section(each, values));
const exported: Print = (machine, key) =>
	machine.has(key) ? header + sections(machine, key).join('') : undefined;

const rows = (values: Iterable<[string, number]>) =>
	[...values].map(([name, value]) => `    ${name}    REG_DWORD    0x${hex(value)}\r\n`).join('');
const notFound = 'ERROR: The system was unable to find the specified registry key or value.\r\n';
const query: Print = (machine, key) => {
	if (!machine.has(key)) return notFound;
	const own = valuesOf(machine, key);
	const head = own.length > 0 ? `\r\n${key}\r\n${rows(own)}` : '';
	return `${head}\r\n${childrenOf(machine, key)
		.map((child) => `${child}\r\n`)
		.join('')}`;
};
const queryAll: Print = (machine, key) =>
	machine.has(key)
		? below(machine, key)
				.map(([each, values]) => `\r\n${each}\r\n${rows(values)}`)
				.join('')
		: notFound;
const queryOne: Print = (machine, key, name) => {
	const own = valuesOf(machine, key).filter(([each]) => each === name);
	return own.length > 0 ? `\r\n${key}\r\n${rows(own)}\r\n` : notFound;
};
const search: Print = (machine, key, name) => {
	const found = below(machine, key).filter(([, values]) => values.has(name));
	return `${found.map(([each, values]) => `\r\n${each}\r\n${rows([[name, values.get(name) ?? 0]])}`).join('')}\r\nEnd of search: ${found.length} match(es) found.\r\n`;
};

const added = (key: string): [string, string][] => [
	['PSPath', `Microsoft.PowerShell.Core\\Registry::${key}`],
	['PSParentPath', `Microsoft.PowerShell.Core\\Registry::${parent(key)}`],
	['PSChildName', leaf(key)],
	['PSDrive', 'HKLM'],
	['PSProvider', 'Microsoft.PowerShell.Core\\Registry'],
];
const list = (properties: [string, string][]) => {
	const width = Math.max(...properties.map(([name]) => name.length));
	return `\r\n\r\n${properties.map(([name, text]) => `${name.padEnd(width)} : ${text}`).join('\r\n')}\r\n\r\n`;
};
const properties = (machine: Machine, key: string) =>
	valuesOf(machine, key).map(([name, value]): [string, string] => [name, String(value | 0)]);
const whole: Print = (machine, key) =>
	valuesOf(machine, key).length > 0
		? list([...properties(machine, key), ...added(key)])
		: undefined;
const one = (machine: Machine, key: string, name: string): [string, string][] => {
	const value = machine.get(key)?.get(name);
	return [[name, value === undefined ? '' : String(value | 0)]];
};
const listing: Print = (machine, key) => {
	const children = childrenOf(machine, key);
	const lines = children.flatMap((child) => {
		const own = properties(machine, child);
		if (own.length === 0) return [leaf(child)];
		return own.map(
			([name, text], at) => `${(at ? '' : leaf(child)).padEnd(31)}${name.padEnd(17)} : ${text}`,
		);
	});
	return `\r\n\r\n    Hive: ${key}\r\n\r\n\r\nName                           Property\r\n----                           --------\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n\r\n`;
};
const table = (machine: Machine, key: string, names: string[]) => {
	const cells = names.map((name) => one(machine, key, name)[0]?.[1].padStart(name.length) ?? '');
	return `\r\n${names.join(' ')}\r\n${names.map((name) => '-'.repeat(name.length)).join(' ')}\r\n${cells.join(' ')}\r\n\r\n`;
};
const json = (machine: Machine, key: string, more: boolean) =>
	`${JSON.stringify(
		Object.fromEntries([
			...valuesOf(machine, key).map(([name, value]) => [name, value | 0]),
			...(more ? added(key) : []),
		]),
		null,
		4,
	)}\r\n`;

/** A command at a prompt with what it prints, and the next prompt. */
const at =
	(prompt: string, command: (key: string, name: string) => string, print: Print): Print =>
	(machine, key, name) => {
		const output = print(machine, key, name);
		return output === undefined
			? undefined
			: `${prompt}${command(key, name)}\r\n${output}\r\n${prompt}`;
	};
const there =
	(print: Print): Print =>
	(machine, key, name) =>
		machine.get(key)?.has(name) ? print(machine, key, name) : undefined;
const fixed =
	(key: string, print: Print): Print =>
	(machine, _, name) =>
		print(machine, key, name);
const cutAfter =
	(print: Print, share: number): Print =>
	(machine, key, name) => {
		const text = print(machine, key, name);
		return text?.slice(0, Math.floor(text.length * share)).trimEnd();
	};

/** Every kind of text that we can think of that shows something of a registry, or only looks so. */
export const prints: Readonly<Record<string, Print>> = {
	'reg export of SCHANNEL': fixed(schannel, exported),
	'reg export of one protocol': (machine, key) => exported(machine, parent(key), ''),
	'reg export of one key': exported,
	'reg export of .NET': fixed(dotnet, exported),
	'two exports, one behind the other': (machine, key, name) =>
		[exported(machine, key, name), exported(machine, v4, name)].filter(Boolean).join('') ||
		undefined,
	'two exports under one header': (machine, key) =>
		machine.has(v4)
			? `${exported(machine, key, '') ?? header}${sections(machine, v4).join('')}`
			: undefined,
	'an export without its last part': cutAfter(fixed(schannel, exported), 0.6),
	'an export cut in a line': cutAfter(exported, 0.9),
	'an export from its middle on': (machine) =>
		header + sections(machine, schannel).slice(6).join(''),
	'an export with a remark': (machine, key) =>
		exported(machine, key, '')?.replace('\r\n\r\n', '\r\n\r\n; Server 1\r\n'),
	'reg query': query,
	'reg query at a prompt': at(cmd, (key) => `reg query "${short(key)}"`, query),
	'reg query of Protocols at a prompt': fixed(
		`${schannel}\\Protocols`,
		at(cmd, (key) => `reg query ${short(key)}`, query),
	),
	'reg query /s': fixed(schannel, queryAll),
	'reg query /s at a prompt': fixed(
		schannel,
		at(ps, (key) => `reg query "${key}" /s`, queryAll),
	),
	'reg query /s cut off': fixed(
		schannel,
		cutAfter(
			at(cmd, (key) => `reg query "${key}" /s`, queryAll),
			0.7,
		),
	),
	'reg query /v': queryOne,
	'reg query /v at a prompt': at(
		cmd,
		(key, name) => `reg query "${short(key)}" /v ${name}`,
		queryOne,
	),
	'reg query /v /s': fixed(schannel, search),
	'reg query /v /s at a prompt': fixed(
		schannel,
		at(cmd, (key, name) => `reg query "${short(key)}" /v ${name} /s`, search),
	),
	'reg query /f at a prompt': fixed(
		schannel,
		at(cmd, (key, name) => `reg query "${short(key)}" /f ${name} /s /e`, search),
	),
	'reg query into findstr': at(
		cmd,
		(key, name) => `reg query "${short(key)}" | findstr ${name}`,
		(machine, key, name) => {
			const own = valuesOf(machine, key).filter(([each]) => each === name);
			return rows(own);
		},
	),
	'reg query that says nothing of a missing key': at(
		cmd,
		(key) => `reg query "${short(key)}" 2>nul`,
		(machine, key, name) => (machine.has(key) ? query(machine, key, name) : ''),
	),
	'reg query without rights': at(
		cmd,
		(key) => `reg query "${short(key)}"`,
		() => 'FEHLER: Zugriff verweigert\r\n',
	),
	'reg query with a wrong switch': at(
		cmd,
		(key) => `reg query "${short(key)}" /x`,
		() => 'ERROR: Invalid syntax.\r\nType "REG QUERY /?" for usage.\r\n',
	),
	'reg query of 32-bit .NET': at(
		cmd,
		() => `reg query "${short(v4)}" /reg:32`,
		(machine) => {
			const own = valuesOf(machine, v4.replace('SOFTWARE', 'SOFTWARE\\Wow6432Node'));
			return own.length > 0 ? `\r\n${v4}\r\n${rows(own)}\r\n` : undefined;
		},
	),
	'reg query of another server between': (machine, key, name) =>
		`${at(cmd, (each) => `reg query "${short(each)}"`, query)(machine, key, name)}\r\n${cmd}reg query "\\\\EX02\\${short(key)}"\r\n\r\n${key}\r\n    Enabled    REG_DWORD    0x7\r\n    DisabledByDefault    REG_DWORD    0x7\r\n\r\n${cmd}`,
	'Get-ItemProperty': whole,
	'Get-ItemProperty at a prompt': at(ps, (key) => `Get-ItemProperty -Path '${drive(key)}'`, whole),
	'Get-ItemProperty of a value': there(
		at(
			ps,
			(key, name) => `gp '${drive(key)}' -Name:${name}`,
			(machine, key, name) => list([...one(machine, key, name), ...added(key)]),
		),
	),
	'Get-ItemProperty of a value, by place': there(
		at(
			ps,
			(key, name) => `gp "${drive(key)}" ${name}`,
			(machine, key, name) => list([...one(machine, key, name), ...added(key)]),
		),
	),
	'Get-ItemProperty of two keys': (machine, key, name) => {
		const both = [whole(machine, key, name), whole(machine, v4, name)];
		return both.every(Boolean)
			? `${ps}gp '${drive(key)}', '${drive(v4)}'\r\n${both.join('')}${ps}`
			: undefined;
	},
	'| fl': at(
		ps,
		(key, name) => `gp '${drive(key)}' -ErrorAction Ignore | fl ${name}`,
		(machine, key, name) => (machine.has(key) ? list(one(machine, key, name)) : ''),
	),
	'| Select-Object *': at(ps, (key) => `gp '${drive(key)}' | Select-Object *`, whole),
	'| Format-Table': at(
		ps,
		(key) => `gp '${drive(key)}' | Format-Table Enabled, DisabledByDefault`,
		(machine, key) =>
			machine.has(key) ? table(machine, key, ['Enabled', 'DisabledByDefault']) : '',
	),
	'| Format-Table cut short': at(
		ps,
		(key) => `gp '${drive(key)}' | ft`,
		(_, key) =>
			`\r\nEnab... PSPath\r\n------- ------\r\n      1 Microsoft.PowerShell.Core\\Registry::${key.slice(0, 40)}...\r\n\r\n`,
	),
	'| ConvertTo-Json': at(
		ps,
		(key) => `gp '${drive(key)}' | ConvertTo-Json`,
		(machine, key) => (valuesOf(machine, key).length > 0 ? json(machine, key, true) : undefined),
	),
	'| select | ConvertTo-Json': there(
		at(
			ps,
			(key, name) => `gp '${drive(key)}' | select ${name} | ConvertTo-Json`,
			(machine, key, name) => `{\r\n    "${name}":  ${one(machine, key, name)[0]?.[1]}\r\n}\r\n`,
		),
	),
	'.Enabled': there(
		at(
			ps,
			(key, name) => `(gp '${drive(key)}').${name}`,
			(machine, key, name) => `${one(machine, key, name)[0]?.[1]}\r\n`,
		),
	),
	'Get-ItemPropertyValue': there(
		at(
			ps,
			(key, name) => `Get-ItemPropertyValue '${drive(key)}' ${name}`,
			(machine, key, name) => `${one(machine, key, name)[0]?.[1]}\r\n`,
		),
	),
	'Get-ItemProperty at a distance': (machine, key, name) => {
		const text = whole(machine, key, name)?.replace(
			/(PSProvider +: .*)/,
			'$1\r\nPSComputerName : EX01',
		);
		return text && `[EX01]: ${ps}gp '${drive(key)}'\r\n${text}\r\n[EX01]: ${ps}`;
	},
	'Get-ItemProperty of two servers': (machine, key, name) => {
		const text = whole(machine, key, name)?.trim();
		return (
			text &&
			`${text}\r\nPSComputerName : EX01\r\n\r\n${text.replace(/: -?\d+/g, ': 7')}\r\nPSComputerName : EX02\r\n`
		);
	},
	'Get-ChildItem': (machine, key, name) => listing(machine, parent(key), name),
	'Get-ChildItem at a prompt': (machine, key, name) =>
		machine.has(parent(key))
			? at(ps, (each) => `dir '${drive(each)}'`, listing)(machine, parent(key), name)
			: undefined,
	'Get-ChildItem -Recurse': at(
		ps,
		() => `gci '${drive(schannel)}\\Protocols' -Recurse`,
		(machine, _, name) =>
			below(machine, `${schannel}\\Protocols`)
				.map(([key]) => key)
				.filter((key) => childrenOf(machine, key).length > 0)
				.map((key) => listing(machine, key, name))
				.join(''),
	),
	'Get-ChildItem with a filter': (machine) =>
		`${ps}gci '${drive(schannel)}\\Protocols' | ? Name -match '1.3'\r\n${listing(new Map(below(machine, schannel).filter(([key]) => !/TLS 1\.[012]/.test(key))), `${schannel}\\Protocols`, '')}${ps}`,
	'Get-ChildItem cut off': cutAfter(
		(machine, key, name) => listing(machine, parent(key), name),
		0.9,
	),
	'in a key': (machine, key, name) => {
		const text = whole(machine, key, name);
		return text && `${ps}cd '${drive(key)}'\r\nPS ${drive(key)}> gp .\r\n${text}PS ${drive(key)}> `;
	},
	'Test-Path': at(
		ps,
		(key) => `Test-Path '${drive(key)}'`,
		(machine, key) => `${machine.has(key) ? 'True' : 'False'}\r\n`,
	),
	'Get-Acl': at(
		ps,
		(key) => `Get-Acl '${drive(key)}' | fl Path, Owner`,
		(_, key) =>
			list([
				['Path', `Microsoft.PowerShell.Core\\Registry::${key}`],
				['Owner', 'BUILTIN\\Administrators'],
			]),
	),
	'a wrong parameter': at(
		ps,
		(key, name) => `Get-ItemProperty '${drive(key)}' -Nmae ${name}`,
		(_, key, name) =>
			`Get-ItemProperty : A parameter cannot be found that matches parameter name 'Nmae'.\r\nAt line:1 char:1\r\n+ Get-ItemProperty '${drive(key)}' -Nmae ${name}\r\n`,
	),
	'a script': (_, key) =>
		`$key = '${drive(key)}'\r\nif ((Get-ItemProperty $key).Enabled -ne 1) { 'wrong' }\r\n`,
	'a table of wishes': (_, key) => `id,path,item,wanted\r\n1,"${drive(key)}",Enabled,0\r\n`,
	'a mail': (_, key) => `Hi,\r\n\r\nplease look at ${key} and tell me what Enabled is there.\r\n`,
	'a change between two readings': (machine, key, name) => {
		const text = whole(machine, key, name)?.replace(/: -?\d+/g, ': 7');
		return text && `${ps}gp '${drive(key)}'\r\n${text}${ps}sp '${drive(key)}' Enabled 1\r\n${ps}`;
	},
	'WinHttp at a prompt': fixed(
		winHttp,
		at(cmd, (key) => `reg query "${short(key)}"`, query),
	),
};
