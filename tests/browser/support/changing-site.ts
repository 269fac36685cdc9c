import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { contentTypes, rulesFor } from '../../../src/hosts/served.ts';
import { workerScript, writeWorker } from '../../../src/offline/integration.ts';
import { freePort } from '../../../src/terminal/free-port.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import type { Site } from './sites-file.ts';

const types: Readonly<Record<string, string>> = contentTypes;

/** A site that is served, changes, and is cut off, as one on the internet is to who reads it. */
export interface ChangingSite {
	/** With a slash at its end. */
	address: string;
	/** Puts a text into a page for another, as a new build has it. */
	change(path: string, from: string, to: string): void;
	/** Writes the worker that lists the files as they are now. */
	publish(): void;
	/** Answers with these bytes from now on, whatever a worker lists. */
	spoil(path: string): void;
	cut(): Promise<void>;
}

/** Serves a copy of a built site, in one language, with the headers that a host is told to send. */
export async function changingSite(
	{ folder, base }: Site,
	locale: 'en' | 'he',
): Promise<ChangingSite> {
	const copy = temporaryFolder('site');
	for (const part of [locale, 'assets', 'pagefind', 'registry', 'icon.svg', `offline-${locale}.js`])
		cpSync(join(folder, part), join(copy, part), { recursive: true });
	const script = await workerScript();
	writeWorker(copy, locale, script);
	const rules = rulesFor({ base });
	const server = createServer(({ url = '' }, response) => {
		const path = decodeURI(new URL(url, 'http://localhost').pathname).slice(base.length);
		const file = join(copy, path.endsWith('/') ? `${path}index.html` : path);
		if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
			response.writeHead(404).end();
			return;
		}
		const headers: Record<string, string> = {
			'Content-Type': types[extname(file).slice(1)] ?? 'application/octet-stream',
		};
		for (const rule of rules) if (path.startsWith(rule.path)) Object.assign(headers, rule.headers);
		response.writeHead(200, headers).end(readFileSync(file));
	});
	const port = await listen(server);
	const write = (path: string, alter: (text: string) => string) =>
		writeFileSync(join(copy, path), alter(readFileSync(join(copy, path), 'utf8')));
	return {
		address: `http://127.0.0.1:${port}${base}`,
		change: (path, from, to) => write(path, (text) => text.replaceAll(from, to)),
		publish: () => writeWorker(copy, locale, script),
		spoil: (path) => write(path, (text) => `${text} `),
		cut: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

async function listen(server: Server): Promise<number> {
	const port = await freePort(5600 + (process.pid % 1000));
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	return port;
}
