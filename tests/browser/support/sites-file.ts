export interface Site {
	readonly name: string;
	readonly base: string;
	readonly port: number;
	readonly folder: string;
	readonly origin: string;
}

/** Written by `build.cli.ts`: pages name the port in their canonical links, so whoever builds chooses it, for all. */
export const sitesFile = 'dist-test/sites.json';

/** What the second site says on top of each of its pages; not all of it may pass as it is. */
export const ownNotice = 'Questions? <help@example.org> & extension 42';
