import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { classicScript } from '../../bundle/classic-script.ts';
import { floor } from '../../floor/floor.ts';
import { entitiesModule } from './entities.ts';
import { stemmerCall, stemmerScript, stemmers } from './stemmer.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What is otherwise in a file: modules of the site, and what stands in for each. */
const otherwise = [
	['/src/components/style-sheet.ts', here('../file/style-sheet.ts')],
	['/src/lookup/reader/start-worker.ts', here('../file/start-worker.ts')],
	['/src/lookup/view/public-address.ts', here('../file/public-address.ts')],
	['/src/search/query/pagefind.ts', here('../file/words-on-pages.ts')],
] as const;

/** Characters that HTML forbids, which a minifier writes into texts and patterns as they are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0001-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g;
const hexEscape = (sign: string) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;

/** The script of the file, with its sheet. */
const whole = '\0whole-file';

/** @param used is told the stemmers that the site would import; each language's file brings its own */
const inFile = (used: Set<string>): Plugin => ({
	name: 'in-file',
	enforce: 'pre',
	async resolveId(source, importer, options) {
		// One sheet has them all.
		if (source.endsWith('.css?url')) return '\0no-sheet';
		if (source.startsWith(stemmers)) {
			used.add(source);
			return '\0stemmer';
		}
		if (source === whole) return whole;
		const found = await this.resolve(source, importer, { ...options, skipSelf: true });
		const path = found?.id.replaceAll('\\', '/');
		const [, replacement] = otherwise.find(([module]) => path?.endsWith(module)) ?? [];
		return replacement ?? found;
	},
	async load(id) {
		if (id === '\0no-sheet') return "export default ''";
		if (id === '\0stemmer') return `export const stemmer = (word) => ${stemmerCall}(word)`;
		if (id.endsWith('/postal-mime/dist/esm/html-entities.js')) {
			const { htmlEntities } = await import(pathToFileURL(id).href);
			return entitiesModule(htmlEntities);
		}
		if (id !== whole) return undefined;
		return ['pocket.css', 'main.ts']
			.map((file) => `import ${JSON.stringify(here(`../file/${file}`))};`)
			.join('\n');
	},
});

/** What a file runs, and how it looks. */
export interface Code {
	script: string;
	style: string;
}

/**
 * Makes the script and the style sheet of the files, once for all languages.
 *
 * @param site full address of the site; empty where it is not known
 * @returns both for a locale, with the stemmer of its language
 */
export async function bundle(site: string): Promise<(locale: string) => Promise<Code>> {
	const used = new Set<string>();
	const { script, style } = await classicScript({
		input: whole,
		define: {
			// Links that elements make lead to places in the file.
			'import.meta.env.BASE_URL': JSON.stringify('#/'),
			'import.meta.env.SITE': JSON.stringify(site),
		},
		plugins: [inFile(used)],
		cssTarget: floor.map(({ target }) => target),
	});
	if (style === undefined) throw new Error('the sheet of the file is missing');
	return async (locale) => {
		const all = (await stemmerScript(locale, used)) + script;
		return { script: all.replace(controls, hexEscape), style };
	};
}
