import type { Locale } from '../../i18n/locales.ts';
import type { CodeData, LookupData } from '../knowledge/lookup-data.ts';
import type { TextRead } from '../reader/text-read.ts';
import type { Span } from '../text/offset-map.ts';

/** What was read and found, and everything that is needed to say it. */
export interface AnswerParts {
	locale: Locale;
	data: LookupData;
	/** There where the result has codes. */
	codes: CodeData | undefined;
	read: TextRead;
	/** Puts a code in place of a mistyped one in the box; there where the box shows what was read. */
	mend: ((place: Span, code: string) => void) | undefined;
}
