/**
 * What stands between a label and what it is the label of. French writes a space that does not break before the colon,
 * in Canada too; Chinese has one of its own width, whereas Microsoft writes a narrow one with a blank in Japanese.
 */
export function colon(locale: string): string {
	const wide = { fr: '\u00a0: ', zh: '：' } as Readonly<Record<string, string>>;
	return wide[language(locale)] ?? ': ';
}

/** What ends a sentence. */
export function fullStop(locale: string): string {
	return between(locale) ? '.' : '。';
}

/** What stands between two sentences: in Japanese and Chinese their full stop is wide enough. */
export function between(locale: string): string {
	return /^(?:ja|zh)$/.test(language(locale)) ? '' : ' ';
}

/** Sentences one behind the other, as far as there are any. */
export function sentences(locale: string, said: readonly (string | undefined)[]): string {
	return said.filter(Boolean).join(between(locale));
}

const language = (locale: string) => locale.split('-')[0] as string;
