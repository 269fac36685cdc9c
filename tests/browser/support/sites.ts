import { readFileSync } from 'node:fs';
import { type Site, sitesFile } from './sites-file.ts';

/** The two builds that the browser tests look at: at the root of a server, and below a base path. */
export const sites: Readonly<Record<'root' | 'kb', Site>> = readSites();

function readSites() {
	try {
		return JSON.parse(readFileSync(sitesFile, 'utf8'));
	} catch {
		throw new Error(
			`${sitesFile} is missing. Type: npm run test:browser (it builds the sites first)`,
		);
	}
}
