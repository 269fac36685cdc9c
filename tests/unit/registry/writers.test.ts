import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { parse as parseYaml } from 'yaml';
import type { Repair } from '../../../src/registry/core.ts';
import {
	type Change,
	encodeFile,
	encodeUtf16le,
	fileForms,
	formatChoices,
	formats,
	planFor,
	readPaste,
	undoPlan,
	writeFormat,
	writeReg,
	writeSuites,
} from '../../../src/registry/core.ts';
import type { RepairChange } from '../../../src/registry/plan/stored.ts';
import { writeAnsible } from '../../../src/registry/writers/ansible.ts';
import { writeCheck } from '../../../src/registry/writers/check.ts';
import { writeCmd } from '../../../src/registry/writers/cmd.ts';
import { writeGpp } from '../../../src/registry/writers/gpp.ts';
import { writePowerShell } from '../../../src/registry/writers/powershell.ts';
import { writeSnapshot } from '../../../src/registry/writers/snapshot.ts';
import { catalogue, choose, legalChoices } from './data.ts';

/** Comments that try to leave their line, to run, or to end the comment. */
const hostile = [
	'Türkçe, slovenščina, български, עברית',
	'x\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Evil]\r\n"a"=dword:1',
	'x\nRemove-Item C:\\ #> \u2028 Remove-Item D:\\ \u0085 evil',
	'& calc.exe & %COMSPEC% ^',
	'--> <Evil/> <!-- ]]> -- \ufffe\uffff\ud800',
	'$(calc) `n "@ \'@ \u202e',
];

const root = 'HKEY_LOCAL_MACHINE\\';
const name = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
	.filter((text) => !/[\0\r\n]/.test(text));
const segment = name.filter((text) => !/[\\]/.test(text));
const key = fc.array(segment, { minLength: 1, maxLength: 4 }).map((path) => root + path.join('\\'));
const data = fc.oneof(
	fc.record({ type: fc.constant('REG_DWORD' as const), value: fc.nat(0xffffffff) }),
	fc.record({
		type: fc.constant('REG_SZ' as const),
		value: fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
	}),
);
const raw = fc
	.record({ type: fc.constantFrom(0, 2, 3, 5, 7, 11), bytes: fc.uint8Array({ maxLength: 40 }) })
	.map(({ type, bytes }) => {
		const hex = Buffer.from(bytes).toString('hex');
		// An importer ends a text that has no end.
		const isText = type === 2 || type === 7;
		return {
			type,
			hex: isText && hex ? `${hex.padEnd(Math.ceil(hex.length / 4) * 4, '0')}0000` : hex,
		};
	});
const change = fc.oneof(
	fc.record({ action: fc.constant('write' as const), key, name, data: fc.oneof(data, raw) }),
	fc.record({ action: fc.constant('delete' as const), key, name }),
);

describe('.reg', () => {
	const state = (changes: Repair) => {
		const values = new Map<string, RepairChange>();
		for (const change of changes) {
			if ('name' in change)
				values.set(JSON.stringify([change.key, change.name]).toLowerCase(), change);
		}
		return Object.fromEntries(
			[...values].flatMap(([place, change]) =>
				change.action === 'write' ? [[place, change.data]] : [],
			),
		);
	};

	it('read again is the plan, whatever the names, the data and the comments', () => {
		fc.assert(
			fc.property(
				fc.array(change, { maxLength: 12 }),
				fc.array(fc.string()),
				(changes, comments) => {
					const { snapshot, faults } = readPaste(encodeUtf16le(writeReg(changes, { comments })));
					const read = [...snapshot.keys.values()].flatMap(({ key, values }) =>
						[...values.values()].map(({ name, data }) => [
							JSON.stringify([key, name]).toLowerCase(),
							data,
						]),
					);
					expect(faults).toEqual([]);
					expect(Object.fromEntries(read)).toEqual(state(changes));
				},
			),
		);
	});

	it('begins with the exact header, has CRLF throughout and ends with a blank line', () => {
		const text = writeReg(planFor(choose(), catalogue), { comments: hostile });
		expect(text.startsWith('Windows Registry Editor Version 5.00\r\n\r\n; Türkçe')).toBe(true);
		expect(text.endsWith('"Enabled"=dword:00000001\r\n\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	it('refuses a name that would leave its line', () => {
		const change: Change = { action: 'delete', key: root, name: 'a\r\n[x]' };
		expect(() => writeReg([change])).toThrow(RangeError);
	});

	it('is UTF-16LE with a byte order mark', () => {
		expect([...encodeUtf16le('Aא')]).toEqual([0xff, 0xfe, 0x41, 0, 0xd0, 0x05]);
	});
});

describe('PowerShell', () => {
	let parser: Parser;
	beforeAll(async () => {
		await Parser.init();
		const wasm = createRequire(import.meta.url).resolve(
			'tree-sitter-powershell/tree-sitter-powershell.wasm',
		);
		parser = new Parser();
		parser.setLanguage(await Language.load(readFileSync(wasm)));
	});

	/** The script's root node, after making sure that a parser understands all of it. */
	function parse(text: string): Node {
		const tree = parser.parse(text.replace(/^\ufeff/, ''));
		expect(tree?.rootNode.hasError, text).toBe(false);
		return tree?.rootNode as Node;
	}

	/** What runs, token by token, without comments. */
	const code = (node: Node): string[] => {
		if (node.type === 'comment') return [];
		if (node.childCount === 0) return node.text.trim() === '' ? [] : [node.text];
		return node.children.flatMap((child) => code(child as Node));
	};

	const scripts = formats.filter((format) => fileForms[format].extension === 'ps1');

	test.each(scripts)('%s has no syntax error for any choices', (format) => {
		for (const choices of legalChoices) {
			const text = writeFormat(format, choices, catalogue, hostile);
			if (text !== undefined) parse(text);
		}
	});

	test.each(scripts)('%s runs the same with hostile comments as with none', (format) => {
		const choices = choose({ options: ['dotnet-4'] });
		const bare = code(parse(writeFormat(format, choices, catalogue) as string));
		expect(code(parse(writeFormat(format, choices, catalogue, hostile) as string))).toEqual(bare);
	});

	it.each(['powershell', 'check', 'snapshot'] as const)(
		'%s is one function and its call, so that an error in a console ends all of it',
		(format) => {
			const root = parse(writeFormat(format, choose(), catalogue, hostile) as string);
			const [statements] = root.descendantsOfType('statement_list');
			const [first, second] = (statements?.namedChildren ?? []).filter(
				(node) => node?.type !== 'comment',
			);
			expect(first?.type).toBe('function_statement');
			expect(second?.text).toContain(first?.text.match(/^function (\S+)/)?.[1]);
			// An `exit` closes the console that a script is pasted into: only a file may use it.
			const exits = root.descendantsOfType('flow_control_statement').flatMap((node) => {
				if (!node?.text.startsWith('exit')) return [];
				let outer = node.parent;
				while (outer && outer.type !== 'if_statement') outer = outer.parent;
				return [outer?.text.split('{')[0]?.trim()];
			});
			expect(exits).toEqual(
				format === 'check' ? ["if ($MyInvocation.MyCommand.CommandType -eq 'ExternalScript')"] : [],
			);
		},
	);

	it('exports every key that it may change before the first change, and never over a file', () => {
		for (const choices of legalChoices) {
			const plan = planFor(choices, catalogue);
			if (plan.length === 0) continue;
			const text = writePowerShell(plan);
			const [, areas = ''] = /\$areas = @\(([^)]*(?:\(x86\))?[^)]*?)\r\n {4}\)/.exec(text) ?? [];
			const keys = [...areas.matchAll(/'([^']*)'/g)].map(([, key]) => `${root}${key}`);
			for (const { key } of plan) {
				expect(
					keys.some((area) => key === area || key.startsWith(`${area}\\`)),
					key,
				).toBe(true);
			}
			const at = (part: string) => text.indexOf(part);
			expect(at('Test-Path -LiteralPath $file')).toBeGreaterThan(0);
			expect(at('Test-Path -LiteralPath $file')).toBeLessThan(at('reg.exe'));
			expect(at('reg.exe')).toBeLessThan(at('SetValue('));
		}
	});

	it('the script for cipher suites has no syntax error, runs the same with any comment, and is a function', () => {
		const script = {
			before: ['TLS_A', 'TLS_B'],
			after: ['TLS_C', 'TLS_A'],
			steps: [{ enable: 'TLS_C', position: 0 }, { disable: 'TLS_B' }],
		};
		const bare = parse(writeSuites(script));
		expect(code(parse(writeSuites(script, { comments: hostile })))).toEqual(code(bare));
		expect(
			bare.descendantsOfType('flow_control_statement').map((node) => node?.text.split(' ')[0]),
		).not.toContain('exit');
		expect(bare.text).not.toMatch(/Local\\SSL|SetValue|CreateSubKey/);
	});

	it('quotes whatever stands in a plan', () => {
		fc.assert(
			fc.property(fc.record({ key, name, data }), ({ key, name, data }) => {
				const text = writePowerShell([{ action: 'write', key, name, data }]);
				const strings = parse(text)
					.descendantsOfType('verbatim_string_characters')
					.map((node) => node?.text);
				expect(strings).toContain(`'${name.replace(/['‘’‚‛]/g, '$&$&')}'`);
			}),
			{ numRuns: 50 },
		);
	});

	it('opens keys by .NET, never recreates one, and can say what it would do', () => {
		const text = writePowerShell(planFor(choose({ preset: 'weak-ciphers-off' }), catalogue));
		expect(text).toContain("Ciphers\\RC4 128/128'");
		expect(text).not.toMatch(/New-Item\b|Remove-Item|HKLM:/);
		expect(text).toMatch(/SupportsShouldProcess[\s\S]+ShouldProcess\(\$change\.Place/);
	});

	it('the check script only reads', () => {
		const text = writeFormat('check', choose({ preset: 'check-only' }), catalogue) as string;
		expect(text).not.toMatch(/SetValue|CreateSubKey|DeleteValue|WriteAllText|, \$true\)/);
	});

	it('the check script prints less than a detection script may', () => {
		const rows = Math.max(
			...legalChoices.map(
				(choices) => (writeFormat('check', choices, catalogue) as string).split('Label = ').length,
			),
		);
		const widest =
			'{0,-7} {1,-19} {2,-24} {3,-10} 0xffffffff\r\n'.length +
			7 +
			19 +
			24 +
			10 -
			'{0,-7}{1,-19}{2,-24}{3,-10}'.length;
		expect(rows * widest).toBeLessThan(2048);
	});
});

describe('.cmd', () => {
	it('is ASCII and keeps comments from running', () => {
		const text = writeCmd(planFor(choose(), catalogue), { comments: hostile });
		expect(text).toMatch(/^[\r\n -~]+$/);
		const lines = text.split('\r\n');
		const remarks = lines.filter((line) => line.startsWith('rem '));
		for (const line of remarks) expect(line).not.toMatch(/["%<>|^!]|^rem &/);
		const bare = writeCmd(planFor(choose(), catalogue)).split('\r\n');
		expect(lines.filter((line) => !line.startsWith('rem '))).toEqual(bare);
	});

	it('can be pasted: it jumps nowhere and ends nothing but a file', () => {
		const plan = planFor(choose({ preset: 'health-checker' }), catalogue);
		for (const changes of [plan, undoPlan(plan)]) {
			const lines = writeCmd(changes).trimEnd().split('\r\n');
			expect(lines.filter((line) => /^\s*:|\bgoto\b/i.test(line))).toEqual([]);
			const ends = lines.filter((line) => /\bexit\b|\becho off\b/i.test(line));
			expect(ends).toHaveLength(4);
			for (const line of ends) expect(line).toMatch(/^@?if exist "%~f0" /);
		}
	});

	it('only shows each of its commands where it is tried out', () => {
		const plan = planFor(choose({ preset: 'health-checker' }), catalogue);
		for (const changes of [plan, undoPlan(plan)]) {
			const text = writeCmd(changes);
			const changing = [...text.matchAll(/^ {2}(reg (?:add|delete) .*) >nul$/gm)].map(
				([, command]) => `  echo ${command}`,
			);
			expect(changing).toHaveLength(changes.length);
			expect(text.split('\r\n').filter((line) => /^\s+echo reg/.test(line))).toEqual(changing);
			const blocks = text.split('\r\n').filter((line) => /\($/.test(line));
			for (const line of blocks) expect(line).toMatch(/if (?:not )?defined TLS_TRIAL/);
		}
	});

	it('refuses a name that cannot stand in every code page, and quotes any other', () => {
		for (const name of ['לקוח', 'a"b', 'a\\', 'a\nb']) {
			expect(() => writeCmd([{ action: 'delete', key: root, name }])).toThrow(RangeError);
		}
		const change: Change = { action: 'delete', key: `${root}A & B`, name: '100% ^sure' };
		expect(writeCmd([change])).toContain(`"${root}A & B" /v "100%% ^sure"`);
	});
});

describe('Group Policy Preferences', () => {
	/** The items of a Registry.xml as changes. */
	function readGpp(xml: string): { changes: Change[]; uids: string[] } {
		const changes: Change[] = [];
		const uids: string[] = [];
		const parser = new SaxesParser();
		parser.on('error', (error) => {
			throw error;
		});
		parser.on('opentag', ({ name: tag, attributes }) => {
			if (tag === 'Registry') uids.push(attributes['uid'] as string);
			if (tag !== 'Properties') return;
			const { action, hive, key: path, name, type, value } = attributes as Record<string, string>;
			const place = { key: `${hive}\\${path}`, name: name as string };
			if (action === 'D') changes.push({ action: 'delete', ...place });
			else if (type === 'REG_DWORD') {
				changes.push({
					action: 'write',
					...place,
					data: { type, value: Number.parseInt(value as string, 16) },
				});
			} else
				changes.push({
					action: 'write',
					...place,
					data: { type: 'REG_SZ', value: value as string },
				});
		});
		parser.write(xml).close();
		return { changes, uids };
	}

	test.each(legalChoices)(
		'is the plan of $preset on $windows with $options when read back, and so is its undo',
		(choices) => {
			const plan = planFor(choices, catalogue);
			const options = { date: '2026-11-21', comments: hostile };
			const both = [
				readGpp(writeGpp(plan, options)),
				readGpp(writeGpp(undoPlan(plan), options)),
			] as const;
			expect(both.map(({ changes }) => changes)).toEqual([plan, undoPlan(plan)]);
			const uids = both.flatMap(({ uids }) => uids);
			expect(new Set(uids).size).toBe(plan.length * 2);
			for (const uid of uids)
				expect(uid).toMatch(/^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
		},
	);

	it('is the plan for any names and data that XML can carry', () => {
		const plain = fc.record({ action: fc.constant('write' as const), key, name, data });
		fc.assert(
			fc.property(fc.array(plain), (plan) => {
				try {
					expect(readGpp(writeGpp(plan, { date: '2026-11-21' })).changes).toEqual(plan);
				} catch (error) {
					expect(error).toBeInstanceOf(RangeError);
				}
			}),
		);
	});
});

describe('Ansible', () => {
	interface Task {
		'ansible.windows.win_regedit': Record<string, unknown>;
	}
	/** The tasks as changes, as a parser of YAML reads them; `!unsafe` only keeps Ansible from templating. */
	const read = (text: string) => {
		const customTags = [{ tag: '!unsafe', resolve: (value: string) => value }];
		const tasks = parseYaml(text, { customTags }) as Task[] | null;
		return (tasks ?? []).map(({ 'ansible.windows.win_regedit': task }) => {
			const key = String(task['path']).replace(/^HKLM:/, 'HKEY_LOCAL_MACHINE');
			const { name, type, data, state } = task;
			if (state === 'absent') return { action: 'delete', key, name };
			const value = { type: type === 'dword' ? 'REG_DWORD' : 'REG_SZ', value: data };
			return { action: 'write', key, name, data: value };
		});
	};

	it('is the plan for any names and data that YAML can carry, whatever the comments', () => {
		const plain = fc.oneof(
			fc.record({ action: fc.constant('write' as const), key, name, data }),
			fc.record({ action: fc.constant('delete' as const), key, name }),
		);
		fc.assert(
			fc.property(fc.array(plain), (plan) => {
				let text: string;
				try {
					text = writeAnsible(plan, { comments: hostile });
				} catch (error) {
					expect(error).toBeInstanceOf(RangeError);
					return;
				}
				expect(read(text)).toEqual(plan);
			}),
		);
	});

	it('never deletes a key, and keeps Ansible from reading an expression into a name', () => {
		const undo = writeAnsible(undoPlan(planFor(choose(), catalogue)));
		expect(undo.match(/delete_key: false/g)).toHaveLength(4);
		const name = '{{ lookup("pipe", "x") }}';
		expect(writeAnsible([{ action: 'delete', key: `${root}A`, name }])).toContain(
			`    name: !unsafe '${name}'`,
		);
	});
});

it('a file is the same bytes each time it is made from the same address', () => {
	const choices = choose({ options: ['dotnet-4'] });
	const link = `https://handshake.example/kb/he/registry/?${formatChoices(choices, 'reg')}`;
	for (const format of formats) {
		const make = () =>
			encodeFile(format, writeFormat(format, choices, catalogue, [link]) as string);
		expect(make()).toEqual(make());
		expect(writeFormat(format, choices, catalogue, [link])).toContain(
			format === 'gpp' || format === 'undo-gpp' ? link.replaceAll('--', '- -') : link,
		);
	}
});

it('a script begins with a byte order mark, so that Windows PowerShell 5.1 reads its comments', () => {
	expect([...encodeFile('check', writeCheck([], { comments: ['č'] })).slice(0, 3)]).toEqual([
		0xef, 0xbb, 0xbf,
	]);
});

it('the snapshot script never overwrites a file', () => {
	expect(writeSnapshot(planFor(choose(), catalogue))).toContain(
		"throw 'The file exists already: '",
	);
});
