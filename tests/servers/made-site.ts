import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { searchEngine } from '../../src/hosts/served.ts';
import { regBytes } from '../../src/registry/core.ts';

const long = 'Mail stopped flowing. '.repeat(200);

/** The engine of the search, which may compile WebAssembly. */
export const engineFile = searchEngine.folder + searchEngine.file;

/** One of everything that a build makes, in small. */
const filesBelow = (base: string): Record<string, string | Uint8Array> => ({
	'index.html': `<!doctype html><title>Handshake</title><a href="${base}en/" data-locale="en">English</a><p>${long}`,
	'404.html': `<!doctype html><title>404</title><p data-locale="en">There is no such page. ${long}`,
	'en/index.html': `<!doctype html><link rel="stylesheet" href="${base}assets/view.DuKf_96w.css"><link rel="icon" href="${base}icon.svg"><script type="module" src="${base}assets/en.C6aSx1Kw.js"></script><p>${long}`,
	'en/lookup.json': JSON.stringify(long),
	[engineFile]: new Uint8Array(2000).fill(7),
	'assets/view.DuKf_96w.css': `/* ${long} */`,
	'assets/en.C6aSx1Kw.js': `// ${long}`,
	'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
	'pagefind.wasm': new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]),
	'site.webmanifest': '{}',
	'sitemap.xml': '<urlset/>',
	'robots.txt': 'User-agent: *\n',
	'registry/enable-tls-1-2.reg': regBytes(
		'Windows Registry Editor Version 5.00\r\n\r\n'.repeat(30),
	),
	'pocket/handshake-en.html': `<!doctype html><title>Handshake</title><script>1</script><p>${long}`,
	'registry/enable-tls-1-2-undo.reg': regBytes('Windows Registry Editor Version 5.00\r\n'),
});

/** Writes it into a folder, as a build for a path would. */
export function makeSite(folder: string, base: string): void {
	for (const [path, content] of Object.entries(filesBelow(base))) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
}
