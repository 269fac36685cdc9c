import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkBeside } from '../../../src/check/check-beside.ts';
import { checkTree } from '../../../src/check/check-tree.ts';
import { ofLocale, report } from '../../../src/check/report.ts';
import { watchContent } from '../../../src/check/watch.ts';
import type { Fault } from '../../../src/content-files/fault.ts';
import { content } from './content-tree.ts';

const fault = (file: string, line: number) => ({ file, line, message: 'wrong' });

describe('a report', () => {
	it('names the first twenty faults of a file and counts the rest', () => {
		const many = Array.from({ length: 23 }, (_, index) => fault('content/a.md', index + 1));
		const lines = report([...many, fault('content/b.md', 1)]);
		expect(lines).toHaveLength(22);
		expect(lines.slice(19)).toEqual([
			'content/a.md:20: wrong',
			'content/a.md: and 3 more',
			'content/b.md:1: wrong',
		]);
	});

	it('of one locale has its own files and those that all share', () => {
		const files = [
			'content/articles/x/en.md',
			'content/articles/x/tr.md',
			'content/messages/sl/errors.json',
			'content/messages/tr/errors.json',
			'content/messages/same-as-english.yaml',
			'content/errors/x.yaml',
		];
		const found = ofLocale(
			files.map((file) => fault(file, 1)),
			'tr',
		);
		expect(found.map(({ file }) => file)).toEqual([files[1], files[3], files[4], files[5]]);
	});
});

describe('while somebody writes', () => {
	let root: string;
	const command = 'content/commands/read.yaml';
	const write = (file: string, text: string) => {
		mkdirSync(join(root, dirname(file)), { recursive: true });
		writeFileSync(join(root, file), text);
	};
	beforeEach(() => {
		vi.useFakeTimers();
		root = mkdtempSync(join(tmpdir(), 'handshake-watch-'));
		for (const [file, text] of content) write(file, text);
	});
	const check = async (below: string) => checkTree(below).faults;
	afterEach(() => {
		vi.useRealTimers();
		rmSync(root, { recursive: true, force: true });
	});

	it('faults are named when they come, once, and counted when they go', async () => {
		const watcher = new EventEmitter();
		const lines: string[] = [];
		const log = {
			faulty: (line: string) => lines.push(line),
			right: (line: string) => lines.push(line),
		};
		const heard = () => lines.splice(0);
		const save = async (file: string, text: string) => {
			write(file, text);
			watcher.emit('all', 'change', join(root, file));
			watcher.emit('all', 'change', join(root, file));
			await vi.runAllTimersAsync();
		};
		const wrong = `${command}:1: "language" is "bash", expected "powershell", "batch" or "shell"; did you mean "batch"?`;
		write(command, 'language: bash\nwhere: terminal\neffect: reads\ntext: ls\n');
		watchContent(root, watcher, log, check);
		await vi.runAllTimersAsync();
		expect(heard()).toEqual([wrong]);
		await save(command, 'language: bash\nwhere: terminal\neffect: reads\ntext: ls -l\n');
		expect(heard()).toEqual([]);
		await save('content/commands/other.yaml', 'language: shell\nwhere: terminal\neffect: reads\n');
		expect(heard()).toEqual([
			'content/commands/other.yaml:1: missing field "text", expected a text',
		]);
		await save(command, 'language: shell\nwhere: terminal\neffect: reads\ntext: ls\n');
		expect(heard()).toEqual(['1 mended, 1 left in the content']);
		watcher.emit('all', 'change', join(root, 'src/x.ts'));
		expect(vi.getTimerCount()).toBe(0);
	});

	it('what was saved before the watcher had read its folders, of which it says nothing, is named as well', async () => {
		const watcher = new EventEmitter();
		const lines: string[] = [];
		const faulty = (line: string) => lines.push(line);
		watchContent(root, watcher, { faulty, right: faulty }, check);
		await vi.runAllTimersAsync();
		write(command, 'language: bash\nwhere: terminal\neffect: reads\ntext: ls\n');
		watcher.emit('ready');
		await vi.runAllTimersAsync();
		expect(lines).toEqual([expect.stringContaining('"language" is "bash"')]);
		watcher.emit('ready');
		await vi.runAllTimersAsync();
		expect(lines).toHaveLength(1);
	});

	it('what is saved during a check is checked once more, and a check that breaks ends nothing', async () => {
		const watcher = new EventEmitter();
		const lines: string[] = [];
		const faulty = (line: string) => lines.push(line);
		const finish: ((faults: readonly Fault[]) => void)[] = [];
		const slow = vi.fn(() => new Promise<readonly Fault[]>((resolve) => finish.push(resolve)));
		watchContent(root, watcher, { faulty, right: faulty }, slow);
		for (const file of ['a.yaml', 'b.yaml']) {
			watcher.emit('all', 'change', join(root, 'content', file));
			await vi.runAllTimersAsync();
		}
		expect(slow).toHaveBeenCalledTimes(1);
		slow.mockRejectedValueOnce(new Error('no such folder'));
		finish[0]?.([fault('content/a.yaml', 1)]);
		await vi.runAllTimersAsync();
		expect(slow).toHaveBeenCalledTimes(2);
		expect(lines).toEqual([
			'content/a.yaml:1: wrong',
			'the content could not be checked: no such folder',
		]);
		watcher.emit('all', 'change', join(root, 'content/a.yaml'));
		await vi.runAllTimersAsync();
		expect(slow).toHaveBeenCalledTimes(3);
	});

	it('a check beside finds what a check here finds, while this thread goes on', async () => {
		vi.useRealTimers();
		write(command, 'language: bash\nwhere: terminal\neffect: reads\ntext: ls\n');
		const beside = checkBeside();
		let turns = 0;
		const turning = setInterval(() => turns++, 1);
		const faults = await beside(root);
		clearInterval(turning);
		expect(faults).toEqual(checkTree(root).faults);
		expect(faults).toHaveLength(1);
		expect(turns).toBeGreaterThan(0);
		rmSync(join(root, command));
		expect(await beside(root)).toEqual([]);
	});
});
