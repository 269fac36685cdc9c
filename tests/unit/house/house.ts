/**
 * The plan of the house: who may import whom. A new room gets its place here; an import that has to break the
 * plan stands under `exceptions` with its reason.
 */
export interface House {
	/** Folders (or files) of `src`, and what each may import beside itself. */
	areas: Readonly<Record<string, readonly string[]>>;
	/** Areas that are entered by their doors only: `core.ts`, `collected.ts`, a component or an element. */
	capabilities: readonly string[];
	/**
	 * The floors of a capability, from the ground up, each with its rooms (or files). A room imports only from
	 * floors below its own. Files of the capability that stand in no room are above all of them.
	 */
	floors: Readonly<Record<string, readonly (readonly string[])[]>>;
	exceptions: readonly { from: string; to: string; because: string }[];
}

const ground = ['bytes', 'content-files', 'i18n', 'own-html', 'styles', 'components'];
const capabilities = ['articles', 'lookup', 'registry', 'search', 'translation'];

export const house: House = {
	areas: {
		// What bytes are: a text, and in which encoding.
		bytes: [],
		'content-files': ['bytes'],
		i18n: [],
		// How the pages of this site are read again, by the search and the pocket edition.
		'own-html': [],
		styles: [],
		components: ['i18n', 'styles'],
		commands: ground,
		...Object.fromEntries(
			capabilities.map((capability) => [capability, [...ground, 'commands', ...capabilities]]),
		),
		// Looks at everything, and nobody but the pages looks at it.
		check: [...ground, 'commands', ...capabilities, 'terminal'],
		// What a translator does outside an editor; works on the files, and uses the check.
		desk: [...ground, ...capabilities, 'check'],
		// Decides which pages are rendered, not what is on them.
		build: ['content-files', 'i18n', 'terminal', 'translation'],
		// Makes one script of a module, where a browser can load none.
		bundle: [],
		// What a build and `npm start` say, the ports they take, and the options of a command.
		terminal: [],
		// What servers are told to say with the files, and the policy, which pages say themselves too.
		hosts: ['content-files', 'i18n', 'offline', 'terminal'],
		// Pictures of pages, for those who share them.
		cards: [...ground, 'articles'],
		// Holds what a browser is given against the oldest browsers.
		floor: ['content-files'],
		// What a device keeps of the site, if its reader wants it to.
		offline: ['i18n', 'components', 'bundle'],
		home: ['styles'],
		// The site of a language as one file: its pages as they were built, and its elements as they are.
		pocket: [...ground, ...capabilities, 'bundle', 'floor', 'home', 'hosts', 'layouts', 'terminal'],
		// The sheets of the pages gather what each component has.
		layouts: [...ground, ...capabilities, 'cards', 'desk', 'home', 'hosts', 'pocket'],
		pages: [
			...ground,
			'commands',
			...capabilities,
			'cards',
			'check',
			'desk',
			'home',
			'hosts',
			'layouts',
			'offline',
			'pocket',
		],
		'content.config.ts': [...ground, 'commands', ...capabilities],
	},
	capabilities: [...capabilities, 'check'],
	floors: {
		lookup: [
			['text'],
			['knowledge'],
			['extract'],
			['match'],
			['long'],
			['reader'],
			['view'],
			['engine.ts', 'named-errors.ts'],
			['lookup.element.ts', 'pages'],
		],
		pocket: [['html', 'names.ts', 'age.ts'], ['file'], ['made']],
		search: [['words', 'pagefind'], ['literals'], ['query', 'build'], ['view']],
		registry: [['catalogue'], ['plan'], ['writers'], ['workshop'], ['audit']],
		check: [
			['files'],
			['literals'],
			['bilingual'],
			['articles'],
			['messages'],
			['data'],
			['content.ts'],
		],
	},
	exceptions: [
		{
			from: 'src/search/query/engine.ts',
			to: 'src/lookup/named-errors.ts',
			because: 'the door of the lookup leads to schemas and files, which a page cannot load',
		},
		{
			from: 'src/pocket/file/main.ts',
			to: 'src/lookup/reader/lookup.worker.ts',
			because: 'one script is both the page of the file and the worker that it starts',
		},
		{
			from: 'src/pocket/file/page.ts',
			to: 'src/search/view/opener.ts',
			because: 'it wires the link of the header, as the script of the site does',
		},
		{
			from: 'src/desk/check-page/judged.ts',
			to: 'src/check/bilingual/judge.ts',
			because: 'the door of the check leads to schemas and files, which a page cannot load',
		},
		{
			from: 'src/desk/check-page/judged.ts',
			to: 'src/check/bilingual/judge-alone.ts',
			because: 'as above: the judges of a text are pure, and small',
		},
		{
			from: 'src/desk/check-page/judged.ts',
			to: 'src/registry/audit/readers/paste.ts',
			because:
				'the door of the registry leads to loaders of files; the page needs its reader alone',
		},
		{
			from: 'src/pages/[locale]/articles/[slug].astro',
			to: 'src/articles/structured-data.ts',
			because:
				'it describes a collected article: core.ts knows none, and collected.ts is what it imports',
		},
		{
			from: 'src/layouts/page.ts',
			to: 'src/search/view/opener.ts',
			because: 'it wires a link that every page has, in the script that every page has',
		},
	],
};
