/** Norwegian is asked for as such, and offered in either of its two written forms (or the other way round). */
const norwegian = ['nb', 'no', 'nn'];

/**
 * The nearest to the first of the wanted languages that is offered at all: the same tag, the same language in the same
 * script (`zh-TW` is written in `Hant`, so it is led to `zh-Hant`), then in another one.
 *
 * @param wanted BCP 47 tags, the most wanted first; old tags such as `iw` are understood
 */
export function bestLocale<T extends string>(
	wanted: readonly string[],
	offered: readonly T[],
): T | undefined {
	const known = offered.map((tag) => ({ tag, full: new Intl.Locale(tag).maximize() }));
	for (const tag of wanted) {
		let want: Intl.Locale;
		try {
			want = new Intl.Locale(tag);
		} catch {
			continue;
		}
		const same = offered.find((own) => own === want.baseName);
		if (same) return same;
		const { language, script, region } = want.maximize();
		for (const name of norwegian.includes(language) ? [language, ...norwegian] : [language]) {
			const near = known.filter(({ full }) => full.language === name);
			const written = near.filter(({ full }) => full.script === script);
			const found =
				written.find(({ full, tag }) => full.region === region && tag !== name) ??
				written.find(({ tag }) => tag === name) ??
				written[0] ??
				near[0];
			if (found) return found.tag;
		}
	}
	return undefined;
}
