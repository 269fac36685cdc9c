import { type Knowledge, lookup, type Result } from '../../src/lookup/core.ts';
import type { Sample } from './read-corpus.ts';

/**
 * right: the first cause of the first finding is the first expected one, or nothing is said where nothing may be.
 * acceptable: it is another of the expected. nothing: no finding. wrong: anything else.
 */
export const verdicts = ['right', 'acceptable', 'nothing', 'wrong'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Judged {
	sample: Sample;
	verdict: Verdict;
	/** What was said first: signature and cause, or nothing. */
	said: string;
	/** Claims about TLS, at any rank, that the label does not allow. */
	falseClaims: string[];
}

const aboutTls = new Set([
	'tls-version',
	'starttls-missing',
	'certificate',
	'cipher',
	'port-or-mode',
]);

export function judge(sample: Sample, knowledge: Knowledge): Judged {
	const { findings } = lookup(sample.text, knowledge);
	const first = findings[0];
	return {
		sample,
		verdict: verdictOn(first?.causes[0], sample.causes),
		said: first ? `${first.id} (${first.causes[0]})` : 'nothing',
		falseClaims: falseClaims(findings, sample.causes),
	};
}

function verdictOn(cause: string | undefined, expected: readonly string[]): Verdict {
	const said = cause ?? 'none';
	if (said === expected[0]) return 'right';
	if (expected.includes(said)) return 'acceptable';
	return cause ? 'wrong' : 'nothing';
}

/** The first cause of every finding counts, and all causes of the first finding. */
function falseClaims(findings: Result['findings'], expected: readonly string[]): string[] {
	const allowed = new Set(expected);
	return findings.flatMap(({ id, causes }, index) =>
		causes
			.filter((cause, place) => place === 0 || (index === 0 && /^(?:tls|starttls)-/.test(cause)))
			.filter((cause) => aboutTls.has(cause) && !allowed.has(cause))
			// Where TLS may be the cause, its neighbours may be named as further candidates.
			.filter((_, place) => place === 0 || ![...allowed].some((cause) => aboutTls.has(cause)))
			.map((cause) => `#${index + 1} ${id} (${cause})`),
	);
}
