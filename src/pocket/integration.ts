import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pocket } from '../hosts/served.ts';
import { sha256 } from '../hosts/sums.ts';
import { locales } from '../i18n/locales.ts';
import { formatNumber } from '../i18n/number-tag.ts';
import { pocketFile } from './made/pocket-file.ts';
import { bundle } from './made/script.ts';
import { fileNameOf, sizePlaceholder, sumPlaceholder } from './names.ts';

/**
 * Writes the pocket edition of each language that is built, of the pages as they stand in the folder: after the
 * search, whose files it takes along, and before the host's, which are about all files. The pages get to know its
 * size.
 */
export default function pocketEdition(): AstroIntegration {
	let base = '/';
	let site: string | undefined;
	return {
		name: 'pocket-edition',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
				// The address of a build that nobody named is one of this machine.
				site = process.env['HANDSHAKE_ORIGIN'] && new URL(base, config.site).href;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const built = locales.filter((locale) => existsSync(aboutPage(folder, locale)));
				const codeFor = await bundle(site ?? '');
				mkdirSync(join(folder, pocket), { recursive: true });
				for (const locale of built) {
					const file = pocketFile(folder, locale, { base, site }, await codeFor(locale));
					writeFileSync(join(folder, pocket, fileNameOf(locale)), file);
					tell(join(folder, locale), locale, Buffer.from(file));
					// What was made of a language is not collected before the next turn: a gigabyte, in nineteen of them.
					await setImmediate();
				}
				logger.info(`${built.length} files to take along, in ${pocket}`);
			},
		},
	};
}

const aboutPage = (folder: string, locale: string) => join(folder, locale, pocket, 'index.html');

/** Puts the size of the file into the pages of its language, which all offer it, and its sum into the one about it. */
function tell(folder: string, locale: string, bytes: Buffer): void {
	const size = formatNumber(locale, Math.ceil(bytes.length / 1000), {
		style: 'unit',
		unit: 'kilobyte',
	});
	const sum = sha256(bytes);
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith('.html')) continue;
		const file = join(folder, name);
		const html = readFileSync(file, 'utf8');
		const told = html.replaceAll(sizePlaceholder, size).replaceAll(sumPlaceholder, sum);
		// Over the old text: file systems wait for the disk where a file that was emptied is closed.
		writeFileSync(file, told, { flag: 'r+' });
		truncateSync(file, Buffer.byteLength(told));
	}
}
