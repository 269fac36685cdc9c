import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ofLocale, report } from '../../../src/check/report.ts';
import { watchContent } from '../../../src/check/watch.ts';
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
	afterEach(() => {
		vi.useRealTimers();
		rmSync(root, { recursive: true, force: true });
	});

	it('faults are named when they come, once, and counted when they go', () => {
		const watcher = new EventEmitter();
		const lines: string[] = [];
		const log = {
			faulty: (line: string) => lines.push(line),
			right: (line: string) => lines.push(line),
		};
		const heard = () => lines.splice(0);
		const save = (file: string, text: string) => {
			write(file, text);
			watcher.emit('all', 'change', join(root, file));
			watcher.emit('all', 'change', join(root, file));
			vi.runAllTimers();
		};
		const wrong = `${command}:1: "language" is "bash", expected "powershell", "batch" or "shell"; did you mean "batch"?`;
		write(command, 'language: bash\nwhere: terminal\neffect: reads\ntext: ls\n');
		watchContent(root, watcher, log);
		expect(heard()).toEqual([wrong]);
		save(command, 'language: bash\nwhere: terminal\neffect: reads\ntext: ls -l\n');
		expect(heard()).toEqual([]);
		save('content/commands/other.yaml', 'language: shell\nwhere: terminal\neffect: reads\n');
		expect(heard()).toEqual([
			'content/commands/other.yaml:1: missing field "text", expected a text',
		]);
		save(command, 'language: shell\nwhere: terminal\neffect: reads\ntext: ls\n');
		expect(heard()).toEqual(['1 mended, 1 left in the content']);
		watcher.emit('all', 'change', join(root, 'src/x.ts'));
		expect(vi.getTimerCount()).toBe(0);
	});

	it('what was saved before the watcher had read its folders, of which it says nothing, is named as well', () => {
		const watcher = new EventEmitter();
		const lines: string[] = [];
		const faulty = (line: string) => lines.push(line);
		watchContent(root, watcher, { faulty, right: faulty });
		write(command, 'language: bash\nwhere: terminal\neffect: reads\ntext: ls\n');
		watcher.emit('ready');
		expect(lines).toEqual([expect.stringContaining('"language" is "bash"')]);
		watcher.emit('ready');
		expect(lines).toHaveLength(1);
	});
});
