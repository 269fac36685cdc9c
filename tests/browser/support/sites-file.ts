export interface Site {
	readonly name: string;
	readonly base: string;
	readonly port: number;
	readonly folder: string;
	readonly origin: string;
}

/** Written by `build.cli.ts`: pages name the port in their canonical links, so whoever builds chooses it, for all. */
export const sitesFile = 'dist-test/sites.json';
