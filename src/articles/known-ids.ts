import { getCollection } from 'astro:content';
import { collectedCatalogue } from '../registry/collected.ts';
import type { KnownIds } from './directives.ts';

/** What directives can name, as a development server knows it; the content check has the same from the files. */
export async function knownIds(): Promise<KnownIds> {
	const { presets, windows } = await collectedCatalogue();
	const idsOf = async (name: 'commands' | 'errors') =>
		new Set((await getCollection(name)).map(({ id }) => id));
	return {
		commands: await idsOf('commands'),
		errors: await idsOf('errors'),
		presets: new Set(presets.flatMap(({ id, writes }) => (writes ? id : []))),
		protocols: new Set(windows.flatMap(({ protocols }) => Object.keys(protocols))),
	};
}
