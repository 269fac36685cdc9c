import type { Locale } from '../../i18n/locales.ts';
import type { CodeData, LookupData } from '../knowledge/lookup-data.ts';
import type { Result } from '../match/result.ts';

/** What was read and found, and everything that is needed to say it. */
export interface AnswerParts {
	locale: Locale;
	data: LookupData;
	/** There where the result has codes. */
	codes: CodeData | undefined;
	/** The text that the result's positions refer to. */
	text: string;
	/** It is not what was pasted, but the readable text of an encoded message. */
	decoded: boolean;
	result: Result;
	/** Puts another text into the box, with a code mended. */
	replace: (text: string) => void;
}
