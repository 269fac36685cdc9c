import type { Finding, Result } from '../../../src/lookup/core.ts';
import { loadKnowledge, lookup } from '../../../src/lookup/core.ts';

/** The project's own content, read once a test file. */
export const knowledge = loadKnowledge(process.cwd());

export const look = (text: string): Result => lookup(text, knowledge);

/** The first cause of the first finding; `none` where nothing was recognised. */
export const firstCause = ({ findings }: Result): string => findings[0]?.causes[0] ?? 'none';

/** Every code that a result shows. */
export const codesShown = ({ findings, codes }: Result): string[] => [
	...findings.flatMap((finding) => finding.codes),
	...codes.map(({ code }) => code),
];

/** What the reader sees highlighted for a finding. */
export const highlighted = (text: string, { evidence }: Finding): string[] =>
	evidence.map(({ start, end }) => text.slice(start, end));
