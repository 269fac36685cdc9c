import { build } from 'vite';

/** Snowball's stemmers, one module a language, under its English name. */
export const stemmers = '@orama/stemmers/';

/** What the script of a file calls to reduce a word by the stemmer of its language. */
export const stemmerCall = 'STEM_OF_WORD';

/** Where a language's words need none of these. */
const none = `const ${stemmerCall}=word=>word;`;

/**
 * The script that a language's stemmer comes in, to stand before that of the file.
 *
 * @param used modules that the script of the file would import, each standing for all
 */
export async function stemmerScript(locale: string, used: ReadonlySet<string>): Promise<string> {
	const { language } = new Intl.Locale(locale);
	const name = new Intl.DisplayNames('en', { type: 'language' }).of(language)?.toLowerCase();
	const module = `${stemmers}${name}`;
	if (!used.has(module)) return none;
	const entry = '\0stemmer-entry';
	const result = await build({
		configFile: false,
		logLevel: 'error',
		plugins: [
			{
				name: 'stemmer-entry',
				resolveId: (source) => (source === entry ? entry : undefined),
				load: (id) =>
					id === entry ? `export { stemmer as default } from ${JSON.stringify(module)}` : undefined,
			},
		],
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: {
				input: entry,
				preserveEntrySignatures: 'strict',
				output: { format: 'iife', name: stemmerCall, exports: 'default' },
			},
		},
	});
	const [output] = [result].flat();
	const script = output && 'output' in output ? output.output[0].code : undefined;
	if (!script) throw new Error(`no script came out of ${module}`);
	return script.trimEnd();
}
