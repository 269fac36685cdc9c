import { classicScript } from '../../bundle/classic-script.ts';

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
	const { script } = await classicScript({
		input: entry,
		plugins: [
			{
				name: 'stemmer-entry',
				resolveId: (source) => (source === entry ? entry : undefined),
				load: (id) =>
					id === entry ? `export { stemmer as default } from ${JSON.stringify(module)}` : undefined,
			},
		],
		output: { name: stemmerCall, exports: 'default' },
	});
	return script.trimEnd();
}
