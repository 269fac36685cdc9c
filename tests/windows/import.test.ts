import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Choices, Repair } from '../../src/registry/core.ts';
import {
	audit,
	encodeFile,
	encodeUtf16le,
	planFor,
	readPaste,
	repairFor,
	undoPlan,
	undoRepair,
	writeFormat,
	writeReg,
} from '../../src/registry/core.ts';
import { writeCmd } from '../../src/registry/writers/cmd.ts';
import { catalogue, choose, legalChoices, protocols, stray } from '../unit/registry/data.ts';
import { startWine, type Wine } from './wine.ts';

const comments = [
	'TLS 1.2’yi aç – עברית – български ][ "x"=dword:1',
	'See https://handshake.example/kb/en/registry/?preset=x&windows=y & exit 1 ^',
];

/** The parts of the registry that any plan touches. */
const areas = [
	...new Set(
		catalogue.settings.map(
			({ key }) => /^.*\\(?:SCHANNEL|\.NETFramework|WinHttp)/.exec(key)?.[0] ?? key,
		),
	),
];
const schannel = areas[0] as string;

const legal = legalChoices.filter(({ preset }) =>
	catalogue.presets.some(({ id, writes }) => id === preset && writes),
);

/** The choices whose files are the same, byte for byte, share a run: `at` is the number of the run. */
const runs = new Map<string, Choices>();
const cases = legal.map((choices) => {
	const text = writeFormat('reg', choices, catalogue, comments) as string;
	if (!runs.has(text)) runs.set(text, choices);
	return { ...choices, at: [...runs.keys()].indexOf(text) };
});

let wine: Wine;
beforeAll(() => {
	wine = startWine();
	// Wine comes with a value here, and an undo without a snapshot leads to a Windows that has none.
	wine.run([`reg delete "${protocols}\\SSL 2.0" /f >nul 2>nul`, ...query(areas, 'before.txt')]);
	return () => wine.close();
});

/** Commands that append all values of the areas, and their export, to files. */
function query(areas: readonly string[], file: string): string[] {
	return areas.map((area) => `reg query "${area}" /s >>${file} 2>nul`);
}

function areasOf(choices: Choices): string[] {
	const plan = planFor(choices, catalogue);
	return areas.filter((area) => plan.some(({ key }) => key.startsWith(area)));
}

/** Wine says so where an area does not exist, into the same file. */
const absent = /^reg: .*\r?\n/gm;

/** Every value of a registry, as `key : name = data`. Empty keys mean nothing to Windows and do not count. */
function valuesIn(text: string): Record<string, unknown> {
	const { snapshot, faults } = readPaste(text.replace(absent, ''));
	expect(faults).toEqual([]);
	return Object.fromEntries(
		[...snapshot.keys.values()].flatMap(({ key, values }) =>
			[...values.values()].map(({ name, data }) => [`${key} : ${name}`, data]),
		),
	);
}

function withChanges(text: string, changes: Repair): Record<string, unknown> {
	const values = valuesIn(text);
	for (const change of changes) {
		if (change.action === 'write') values[`${change.key} : ${change.name}`] = change.data;
	}
	return values;
}

describe('Windows takes each file, and takes it back', () => {
	beforeAll(() => {
		// One batch: between two, Wine's own start may write a value into the areas that are compared.
		const commands: string[] = [];
		for (const [at, choices] of [...runs.values()].entries()) {
			const plan = planFor(choices, catalogue);
			const text = (format: 'reg' | 'undo-reg' | 'cmd') =>
				writeFormat(format, choices, catalogue, comments) as string;
			wine.write(`${at}.reg`, encodeFile('reg', text('reg')));
			wine.write(`${at}-undo.reg`, encodeFile('undo-reg', text('undo-reg')));
			wine.write(`${at}.cmd`, encodeFile('cmd', text('cmd')));
			wine.write(`${at}-undo.cmd`, encodeFile('cmd', writeCmd(undoPlan(plan), { comments })));
			const own = areasOf(choices);
			const exports = own.map(
				(area, part) => `reg export "${area}" ${at}-${part}-export.reg /y >nul`,
			);
			commands.push(
				...query(own, `${at}-before.txt`),
				`regedit /S ${at}.reg`,
				...query(own, `${at}-reg.txt`),
				...exports,
				`regedit /S ${at}-undo.reg`,
				...query(own, `${at}-undo-reg.txt`),
				// Wine's clock has no seconds, and a backup is never written over another.
				`set TIME=${at}`,
				`call ${at}.cmd >${at}-cmd.log 2>&1`,
				...query(own, `${at}-cmd.txt`),
				`set TIME=${at}-undo`,
				`call ${at}-undo.cmd >nul 2>&1`,
				...query(own, `${at}-undo-cmd.txt`),
			);
		}
		wine.run(commands);
	});

	test.each(cases)('.reg for $preset on $windows with $options', ({ at, ...choices }) => {
		const before = wine.read(`${at}-before.txt`);
		expect(valuesIn(wine.read(`${at}-reg.txt`))).toEqual(
			withChanges(before, planFor(choices, catalogue)),
		);
		expect(valuesIn(wine.read(`${at}-undo-reg.txt`))).toEqual(valuesIn(before));
	});

	test.each(cases)('.cmd for $preset on $windows with $options', ({ at, ...choices }) => {
		const before = wine.read(`${at}-before.txt`);
		expect(wine.read(`${at}-cmd.log`).trim()).toBe('Done. Restart the server.');
		expect(valuesIn(wine.read(`${at}-cmd.txt`))).toEqual(
			withChanges(before, planFor(choices, catalogue)),
		);
		expect(valuesIn(wine.read(`${at}-undo-cmd.txt`))).toEqual(valuesIn(before));
	});

	test.each(cases)(
		'the export after $preset on $windows with $options is audited all right',
		({ at, ...choices }) => {
			const exports = areasOf(choices).map((_, part) => wine.read(`${at}-${part}-export.reg`));
			const listing = wine.read(`${at}-reg.txt`);
			for (const text of [exports.join('\r\n'), listing]) {
				const { snapshot } = readPaste(text);
				const { rows } = audit(snapshot, choices, catalogue, stray);
				expect(rows.filter(({ status }) => status !== 'ok')).toEqual([]);
				expect(rows).toHaveLength(planFor(choices, catalogue).length);
			}
		},
	);

	it('a command file refuses to write over a backup, says so, logs it, and ends with 1', () => {
		wine.run([
			'set TIME=again',
			'set DATE=again',
			'call 0.cmd >nul',
			'call 0.cmd >again.log',
			'echo %errorlevel% >again.code',
			'type C:\\tls-backup\\handshake.log >handshake.log',
			'set TIME=after',
			'call 0-undo.cmd >nul',
		]);
		expect(wine.read('again.log')).toMatch(/^The file exists already: C:\\tls-backup\\.*-again-/);
		expect(wine.read('again.code').trim()).toBe('1');
		expect(wine.read('handshake.log').trim().split(/\r?\n/).at(-1)).toMatch(
			/^again-.* The file exists already: /,
		);
	});

	it('a command file can be pasted into a console, which stays open', () => {
		const [choices] = runs.values();
		const text = writeFormat('cmd', choices as Choices, catalogue, comments) as string;
		wine.write('pasted.txt', `${text}echo still here\r\n`);
		wine.run([
			'set TIME=pasted',
			'cmd <pasted.txt >pasted.log 2>&1',
			...query(areasOf(choices as Choices), 'pasted-values.txt'),
			'set TIME=pasted-undo',
			'call 0-undo.cmd >nul',
		]);
		expect(wine.read('pasted.log')).toMatch(/Done\. Restart the server\.[\s\S]*still here/);
		const before = wine.read('0-before.txt');
		expect(valuesIn(wine.read('pasted-values.txt'))).toEqual(
			withChanges(before, planFor(choices as Choices, catalogue)),
		);
	});

	it('a command file that is tried out shows its commands, and changes and writes nothing', () => {
		const [choices] = runs.values();
		const text = writeFormat('cmd', choices as Choices, catalogue, comments) as string;
		wine.write('tried-pasted.txt', `set TLS_TRIAL=1\r\n${text}set TLS_TRIAL=\r\n`);
		wine.run([
			'set TIME=tried',
			'call 0.cmd /trial >tried.log',
			'echo %errorlevel% >tried.code',
			'cmd <tried-pasted.txt >tried-pasted.log 2>&1',
			...query(areasOf(choices as Choices), 'tried-values.txt'),
			'dir /b C:\\tls-backup >tried-backups.txt',
		]);
		const shown = wine.read('tried.log').trim().split(/\r?\n/);
		expect(shown.at(-1)?.trim()).toBe('Trial. Nothing was changed.');
		expect(shown.filter((line) => /^reg add "/.test(line))).toHaveLength(
			planFor(choices as Choices, catalogue).filter(({ action }) => action === 'write').length,
		);
		expect(wine.read('tried.code').trim()).toBe('0');
		expect(wine.read('tried-pasted.log')).toContain('Trial. Nothing was changed.');
		expect(valuesIn(wine.read('tried-values.txt'))).toEqual(valuesIn(wine.read('0-before.txt')));
		expect(wine.read('tried-backups.txt')).not.toContain('tried');
	});

	it('leaves the whole registry as it was', () => {
		wine.run(query(areas, 'after.txt'));
		expect(valuesIn(wine.read('after.txt'))).toEqual(valuesIn(wine.read('before.txt')));
	});
});

describe('a server that mangled instructions were imported into', () => {
	const mangled = writeReg(
		[
			['TLS 1,2', '', ''],
			['TLS 1.2 \\ לקוח', 'DisabledByDefault', ''],
			['TLS 1.2\\İstemci', 'Enabled', ''],
			['TLS 1.2\\Client', 'активиран', ''],
			['TLS 1.2\\Client', 'Enabled', '1'],
			['TLS 1.2\\Server', 'Enabled', ''],
			['TLS 1,2\\Keep', 'Mine', ''],
		].map(([key, name, text]) =>
			name === ''
				? { action: 'create-key', key: `${protocols}\\${key}` }
				: {
						action: 'write',
						key: `${protocols}\\${key}`,
						name: name as string,
						data: text ? { type: 'REG_SZ', value: text } : { type: 'REG_DWORD', value: 0 },
					},
		),
	);
	const exportTo = (file: string) => wine.run([`reg export "${schannel}" ${file} /y >nul`]);
	const importFile = (name: string, changes: Repair) => {
		wine.write(name, encodeUtf16le(writeReg(changes, { comments })));
		wine.run([`regedit /S ${name}`]);
	};

	it('is repaired by the file of the audit, and brought back exactly by its undo', () => {
		wine.write('mangled.reg', encodeUtf16le(mangled));
		wine.run(['regedit /S mangled.reg']);
		exportTo('mangled-export.reg');
		const { snapshot, faults } = readPaste(wine.read('mangled-export.reg'));
		expect(faults).toEqual([]);
		const found = audit(snapshot, choose(), catalogue, stray);
		const repair = repairFor(found, snapshot, stray);
		expect(repair.map(({ action }) => action)).toEqual([
			...['write', 'write', 'write', 'write'],
			'delete',
			...['delete-empty-key', 'delete-empty-key', 'delete-empty-key'],
		]);

		importFile('repair.reg', repair);
		exportTo('repaired.reg');
		const repaired = audit(
			readPaste(wine.read('repaired.reg')).snapshot,
			choose(),
			catalogue,
			stray,
		);
		expect(repaired.rows.map(({ status, note }) => note ?? status)).toEqual([
			...['ok', 'ok', 'ok', 'ok'],
			...['strayKey', 'strayUnknownKey'],
		]);

		importFile('undo-repair.reg', undoRepair(repair, snapshot));
		exportTo('undone.reg');
		expect(sections(wine.read('undone.reg'))).toEqual(sections(wine.read('mangled-export.reg')));
	});
});

/** An export key by key, keys and values in the order of the alphabet. */
function sections(text: string): string[] {
	return text
		.split(/\r\n\r\n+/)
		.map((section) => section.trim().split('\r\n').sort().join('\n'))
		.sort();
}
