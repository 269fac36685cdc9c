import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { floor } from '../../floor/floor.ts';
import { entitiesModule } from './entities.ts';

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

/** Snowball's stemmers, one module a language, under its English name. */
const stemmers = '@orama/stemmers/';

/** The one that a locale's words are reduced by; nothing where they need none of these. */
export function stemmerOf(locale: string): string | undefined {
	const { language } = new Intl.Locale(locale);
	const name = new Intl.DisplayNames('en', { type: 'language' }).of(language)?.toLowerCase();
	const module = `${stemmers}${name}`;
	return isThere(module) ? module : undefined;
}

function isThere(module: string): boolean {
	try {
		return import.meta.resolve(module) !== '';
	} catch {
		return false;
	}
}

/** @param stemmer the only one that comes along */
const inFile = (stemmer: string | undefined): Plugin => ({
	name: 'in-file',
	enforce: 'pre',
	async resolveId(source, importer, options) {
		// One sheet has them all.
		if (source.endsWith('.css?url')) return '\0no-sheet';
		if (source.startsWith(stemmers) && source !== stemmer) return '\0no-stemmer';
		if (source === whole) return whole;
		const found = await this.resolve(source, importer, { ...options, skipSelf: true });
		const path = found?.id.replaceAll('\\', '/');
		const [, replacement] = otherwise.find(([module]) => path?.endsWith(module)) ?? [];
		return replacement ?? found;
	},
	async load(id) {
		if (id === '\0no-sheet') return "export default ''";
		if (id === '\0no-stemmer') return 'export const stemmer = (word) => word';
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

export interface Code {
	script: string;
	style: string;
}

/**
 * The script and the style sheet of the file, the same for every language that has no stemmer.
 *
 * @param site full address of the site; empty where it is not known
 * @param stemmer as `stemmerOf` says
 */
export async function bundle(site: string, stemmer?: string): Promise<Code> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		mode: 'production',
		define: {
			// Links that elements make lead to places in the file.
			'import.meta.env.BASE_URL': JSON.stringify('#/'),
			'import.meta.env.SITE': JSON.stringify(site),
		},
		plugins: [inFile(stemmer)],
		build: {
			write: false,
			target: 'es2022',
			cssTarget: floor.map(({ target }) => target),
			modulePreload: false,
			assetsInlineLimit: 0,
			cssCodeSplit: false,
			rolldownOptions: {
				input: whole,
				output: { format: 'iife', codeSplitting: false },
			},
		},
	});
	const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
		'output' in each ? each.output : [],
	);
	const chunks = outputs.flatMap((each) => (each.type === 'chunk' ? [each.code] : []));
	const sheets = outputs.flatMap((each) =>
		each.type === 'asset' && each.fileName.endsWith('.css') ? [String(each.source)] : [],
	);
	const [script, style] = [chunks[0], sheets[0]];
	if (script === undefined || style === undefined || chunks.length > 1 || sheets.length > 1)
		throw new Error(
			`one script and one sheet belong in the file, not ${chunks.length} and ${sheets.length}`,
		);
	return { script: script.replace(controls, hexEscape), style };
}
