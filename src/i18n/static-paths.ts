import { servedLocales } from './served.ts';

/** One page for each locale: the static paths of every route below `[locale]` that has no other parameter. */
export const everyLocale = () =>
	servedLocales.map((locale) => ({ params: { locale }, props: { locale } }));
