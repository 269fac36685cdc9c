import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sites } from './sites.ts';

/** Where the pocket edition of a language is on this disk. */
export const pocketPath = (locale: string) =>
	resolve(sites.root.folder, 'pocket', `handshake-${locale}.html`);

/** Its address, as a browser shows it that opens it by a double click; with a page of it, as `errors/`. */
export const pocketAddress = (locale: string, page = '') =>
	`${pathToFileURL(pocketPath(locale))}#/${page}`;

export const pocketBytes = (locale: string) => readFileSync(pocketPath(locale));
