import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { locales } from '../../src/i18n/locales.ts';

/** What a server with brotli 11 sends for the home page and its lookup, from a build; in bytes, for one locale a row. */
export function sentByLocale(dist: string): string[] {
	if (!existsSync(join(dist, 'en/index.html'))) return [`no build in ${dist}; npm run build`];
	const bytes = (file: string) => brotliCompressSync(readFileSync(join(dist, file))).length;
	const assets = readdirSync(join(dist, 'assets'));
	const chunk = (name: string) =>
		assets.filter((file) => file.startsWith(`${name}.`)).map((file) => `assets/${file}`);
	const sum = (files: readonly string[]) => files.reduce((all, file) => all + bytes(file), 0);
	const engine = sum([...chunk('engine'), ...chunk('shared'), ...chunk('view')]);
	const mime = sum(chunk('postal-mime').slice(0, 1));
	const worker = sum(
		assets.filter((file) => file.startsWith('lookup.worker')).map((file) => `assets/${file}`),
	);
	// A build may be of some languages only.
	const built = locales.filter((locale) => existsSync(join(dist, locale, 'index.html')));
	return built.map((locale) => {
		const page = readFileSync(join(dist, locale, 'index.html'), 'utf8');
		const linked = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css|svg))"/g)];
		const start = [
			`${locale}/index.html`,
			...new Set(linked.map(([, file = '']) => file)),
			...chunk('lookup.element'),
		];
		const script = sum(start.filter((file) => file.endsWith('.js')));
		return [
			`${locale}: home before typing ${sum(start)} (${script} of it script, ${start.length} requests)`,
			`first use ${engine} code and style + ${bytes(`${locale}/lookup.json`)} data`,
			`codes ${bytes(`${locale}/lookup-codes.json`)}, long texts ${worker}, encoded messages ${mime}`,
		].join('; ');
	});
}
