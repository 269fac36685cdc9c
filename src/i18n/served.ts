import { type Locale, locales } from './locales.ts';

/**
 * Put in place by the build (`src/build/integration.ts`), which knows from the content which locales have their frame.
 * Absent in plain Node and in tests, where every row of the table counts.
 */
declare const SERVED_LOCALES: readonly string[] | undefined;

/**
 * The locales that this site serves, in the order of the table: those whose frame is whole; in development every row,
 * so that a translator sees the work as it grows.
 */
export const servedLocales: readonly Locale[] =
	typeof SERVED_LOCALES === 'undefined' ? locales : (SERVED_LOCALES as readonly Locale[]);
