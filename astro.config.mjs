import { defineConfig } from 'astro/config';
import buildPages from './src/build/integration.ts';
import contentCheck from './src/check/integration.ts';
import { floor } from './src/floor/floor.ts';
import hostFiles from './src/hosts/integration.ts';
import offlineWorkers from './src/offline/integration.ts';
import pocketEdition from './src/pocket/integration.ts';
import searchIndex from './src/search/integration.ts';

/**
 * Vite wraps every `import()` in a helper that fetches style sheets first. There is one sheet, and every page has
 * it: what is left of the helper is the import. Each module gets its own, because a helper that scripts share
 * would be a file, and so a request, of its own on every page.
 */
const preloadHelper = '\0vite/preload-helper.js';
const noPreloadHelper = {
	name: 'no-preload-helper',
	enforce: 'pre',
	resolveId: (id, importer) => (id === preloadHelper ? `${id}?for=${importer}` : undefined),
	load: (id) =>
		id.startsWith(preloadHelper) ? 'export const __vitePreload = (load) => load();' : undefined,
};

/** An import of one name, with that name picked out of it and handed on: the import alone gives it as well. */
const picked =
	/\b\w+\(async\(\)=>\{let\{(?:\w+:)?\w+\}=await (import\(`[^`]+`\));return\{(?:\w+:)?\w+\}\}(?:,\[\])?\)/g;

/** The lists of style sheets for that helper: names of files in every script, of which nothing makes use. */
const noPreloadLists = {
	name: 'no-preload-lists',
	generateBundle: {
		order: 'post',
		handler(_options, bundle) {
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk') continue;
				chunk.code = chunk.code
					.replace(/^const __vite__mapDeps=.*;\n/, '')
					.replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '')
					.replace(picked, '$1');
			}
		},
	},
};

/** What elements share is one file; a file each would be a request each. */
const codeSplitting = {
	groups: [
		{
			name: 'shared',
			test: /src\/(?:components\/(?:dom|inline|own-worker|paste-frame|style-sheet)|i18n\/(?:fill|number-tag|punctuation)|registry\/(?:catalogue\/(?:catalogue|default-note|schannel)|plan\/(?:choices|plan-for|rules|stored)|workshop\/(?:address|choice-form|file-block|filled|problems|shown-value)|writers\/(?:comment|encode|reg)))\.ts$/,
		},
		{
			// Little things that parts have in common which are fetched when they are wanted: lookup, audit, list of errors.
			name: 'bytes',
			test: /src\/(?:bytes\/[\w-]+|i18n\/routes)\.ts$/,
		},
	],
};

/** Names without the tail that Astro gives to scripts of components: they stand on every page. */
const entryFileNames = ({ name }) => `assets/${name.split('.')[0]}.[hash].js`;

/** Servers say where they are as Astro says it; a build speaks of what it built, not of each of its files. */
const serves = ['dev', 'preview'].some((command) => process.argv.includes(command));

/**
 * Style sheets are compiled for the oldest browsers in which everything works. Scripts stay as they are written: all of
 * these know ES2022 but for static blocks, and named like this they would have every class taken apart for the sake of
 * those. `npm run check:floor` names what is beyond them in either.
 */
const cssTarget = floor.map(({ target }) => target);

/** Pagefind's worker has a folder, and so headers, of its own: it alone may compile WebAssembly. */
const workerFile = ({ name }) =>
	`${name.startsWith('pagefind') ? 'pagefind' : 'assets'}/[name]-[hash].js`;

const search = searchIndex();

/**
 * Where the site will live comes from the environment, so that one source serves any address:
 * `HANDSHAKE_ORIGIN=https://example.org HANDSHAKE_BASE=/kb/ npm run build`.
 */
export default defineConfig({
	site: process.env['HANDSHAKE_ORIGIN'] ?? 'http://127.0.0.1:4321',
	base: process.env['HANDSHAKE_BASE'] ?? '/',
	outDir: process.env['HANDSHAKE_OUT'] ?? './dist',
	trailingSlash: 'always',
	server: { host: '127.0.0.1' },
	...(serves ? {} : { logger: { entrypoint: './src/terminal/build-log.ts' } }),
	devToolbar: { enabled: false },
	// The default, `jsx`, glues inline elements together that stand on lines of their own.
	compressHTML: true,
	build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
	integrations: [
		contentCheck(),
		buildPages(search.reader),
		search.integration,
		pocketEdition(),
		offlineWorkers(),
		hostFiles(process.env['HANDSHAKE_HOST']),
	],
	vite: {
		plugins: [noPreloadHelper, noPreloadLists],
		// The parser of encoded messages is fetched by a worker too, when there is something to parse.
		worker: {
			format: 'es',
			plugins: () => [noPreloadHelper],
			rolldownOptions: { output: { entryFileNames: workerFile } },
		},
		environments: {
			client: { build: { rolldownOptions: { output: { codeSplitting, entryFileNames } } } },
		},
		build: {
			target: 'es2022',
			cssTarget,
			// Nothing inline: the policy allows scripts and styles of this origin only.
			assetsInlineLimit: 0,
			modulePreload: false,
			// What a page has is gathered in src/layouts/sheets: one sheet, cached from the first page on.
			cssCodeSplit: false,
		},
	},
});
