import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { jsonFault } from '../../../src/content-files/json-fault.ts';
import { contentLoader } from '../../../src/content-files/loader.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'handshake-loader-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): string {
	const path = join(root, 'content/messages', file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
	return path;
}

/** Loads the messages below `root`; the store is what Astro has of them. */
async function load() {
	const store = new Map<string, unknown>();
	const watcher = new EventEmitter();
	const context = {
		config: { root: pathToFileURL(`${root}/`) },
		store: {
			clear: () => store.clear(),
			set: ({ id, data }: { id: string; data: unknown }) => store.set(id, data),
			delete: (id: string) => store.delete(id),
		},
		generateDigest: JSON.stringify,
		watcher,
	};
	const loader = contentLoader('messages', '.json', (_, text) =>
		jsonFault(text) ? undefined : JSON.parse(text),
	);
	await loader.load(context as unknown as LoaderContext);
	return { store, watcher };
}

it('ids keep the case of their locale, and Windows files read as any other', async () => {
	write('zh-Hans/errors.json', '\ufeff{\r\n"a": "b"\r\n}\r\n');
	write('pt-BR/errors.json', '{"a": "c"}');
	write('same-as-english.yaml', 'a: b');
	const { store } = await load();
	expect(Object.fromEntries(store)).toEqual({
		'zh-Hans/errors': { a: 'b' },
		'pt-BR/errors': { a: 'c' },
	});
});

it('in development an entry follows its file, and stays while that has a fault', async () => {
	const path = write('tr/errors.json', '{"a": "b"}');
	const { store, watcher } = await load();
	write('tr/errors.json', '{"a": "c"}');
	watcher.emit('change', path);
	expect(store.get('tr/errors')).toEqual({ a: 'c' });
	write('tr/errors.json', '{"a": ');
	watcher.emit('change', path);
	expect(store.get('tr/errors')).toEqual({ a: 'c' });
	watcher.emit('add', write('sl/errors.json', '{"a": "d"}'));
	expect(store.get('sl/errors')).toEqual({ a: 'd' });
	watcher.emit('unlink', path);
	expect([...store.keys()]).toEqual(['sl/errors']);
});
