import type { Locale } from '../../i18n/locales.ts';

/** Scripts by the names that Unicode has for their letters; those of one language are counted together. */
const scripts: Readonly<Record<string, string>> = {
	Latn: 'Latn',
	Cyrl: 'Cyrl',
	Grek: 'Grek',
	Hebr: 'Hebr',
	Arab: 'Arab',
	Hang: 'Hang',
	Han: String.raw`Han}\p{sc=Hira}\p{sc=Kana`,
};

/** The script in `scripts` that a language is written in, where `Intl` calls it by another name. */
const written: Readonly<Record<string, string>> = {
	Jpan: 'Han',
	Hans: 'Han',
	Hant: 'Han',
	Kore: 'Hang',
};

/** Texts of fewer letters may be names alone, which are Latin in every language. */
const leastLetters = { Latn: 600, others: 200 };

/**
 * A text that is written in the letters of another language, as one that was saved under the wrong name is.
 *
 * @param prose the texts of a file without its keys
 * @returns what is wrong with it; `undefined` where nothing is
 */
export function wrongScript(prose: string, locale: Locale): string | undefined {
	const { script = 'Latn' } = new Intl.Locale(locale).maximize();
	const own = written[script] ?? script;
	if (scripts[own] === undefined) return undefined;
	const counts = Object.entries(scripts).map(([name, letters]) => ({
		name,
		count: prose.match(new RegExp(`[\\p{sc=${letters}}]`, 'gu'))?.length ?? 0,
	}));
	const all = counts.reduce((sum, { count }) => sum + count, 0);
	const [most] = counts.sort((a, b) => b.count - a.count);
	if (!most || most.name === own) return undefined;
	if (all < (most.name === 'Latn' ? leastLetters.Latn : leastLetters.others)) return undefined;
	const share = (counts.find(({ name }) => name === own)?.count ?? 0) / all;
	if (share > (most.name === 'Latn' ? 0.1 : 0.5)) return undefined;
	return `this text is in ${nameOf(most.name)} letters, but "${locale}" is written in ${nameOf(script)} ones; take the text that belongs here`;
}

function nameOf(script: string): string {
	if (/^Han/.test(script)) return 'Chinese';
	return new Intl.DisplayNames('en', { type: 'script' }).of(script) ?? script;
}
