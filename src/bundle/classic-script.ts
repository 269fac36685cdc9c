import { build, type InlineConfig, type PluginOption, type Rolldown } from 'vite';

/** What is particular to one script. */
export interface Order {
	/** Path of a module, or a name that one of the plugins resolves. */
	input: string;
	plugins?: PluginOption[];
	define?: Record<string, string>;
	/** Browsers that its sheet is written for, in the words of esbuild. */
	cssTarget?: string[];
	/** How the script gives away what its module exports; without this it gives away nothing. */
	output?: Pick<Rolldown.OutputOptions, 'name' | 'exports'>;
}

/**
 * Bundles a module with all that it imports into one classic script, for where there are no modules: a worker of an
 * old browser, a file without a server.
 *
 * @returns the script, and the text of the one sheet that it imports, if any
 * @throws if it becomes more than one script or sheet
 */
export async function classicScript(order: Order): Promise<{ script: string; style?: string }> {
	const result = await build(configOf(order));
	const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
	const scripts = outputs.flatMap((each) => (each.type === 'chunk' ? [each.code] : []));
	const sheets = outputs.flatMap((each) =>
		each.type === 'asset' && each.fileName.endsWith('.css') ? [String(each.source)] : [],
	);
	const [script, style] = [scripts[0], sheets[0]];
	if (script === undefined || scripts.length > 1 || sheets.length > 1)
		throw new Error(
			`${order.input} is to be one script with one sheet at most, not ${scripts.length} with ${sheets.length}`,
		);
	return style === undefined ? { script } : { script, style };
}

function configOf({ input, plugins = [], define = {}, cssTarget, output }: Order): InlineConfig {
	return {
		configFile: false,
		logLevel: 'error',
		mode: 'production',
		define,
		plugins,
		build: {
			write: false,
			target: 'es2022',
			...(cssTarget && { cssTarget }),
			modulePreload: false,
			assetsInlineLimit: 0,
			cssCodeSplit: false,
			rolldownOptions: {
				input,
				...(output && { preserveEntrySignatures: 'strict' }),
				output: { format: 'iife', codeSplitting: false, ...output },
			},
		},
	};
}
