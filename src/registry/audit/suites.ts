import type { KnownSuites } from '../catalogue/suites-schema.ts';
import type { SuiteScript, SuiteStep } from '../writers/suites.ts';
import type { SuiteList } from './suite-list.ts';

/**
 * Whether Exchange Online can agree on a suite: `inCommon` yes; `none` no, which is a finding; `unsettled` the only
 * candidates are suites that the sources contradict each other on; `unproved` the list may go on.
 */
export type SuiteVerdict = 'inCommon' | 'none' | 'unsettled' | 'unproved';

export interface SuiteAudit {
	list: SuiteList;
	verdict: SuiteVerdict;
	rows: readonly { name: string; is: 'common' | 'unsettled' | 'weak' | 'other' }[];
	/** What would mend the list, with the way back; only where all of the list is known and a command can change it. */
	script?: { apply: SuiteScript; undo: SuiteScript };
}

/** Holds the cipher suites of a machine against those that Exchange Online takes. */
export function auditSuites(list: SuiteList, known: KnownSuites): SuiteAudit {
	const rows = list.names.map((name) => ({ name, is: kindOf(name, known) }));
	const has = (kind: string) => rows.some(({ is }) => is === kind);
	const verdict = has('common')
		? 'inCommon'
		: !list.isWhole
			? 'unproved'
			: has('unsettled')
				? 'unsettled'
				: 'none';
	const script = list.from === 'command' && list.isWhole && scriptFor(rows, verdict, known);
	return { list, verdict, rows, ...(script && { script }) };
}

/** Windows before 10 names the curve at the end of a suite. */
function kindOf(name: string, known: KnownSuites): SuiteAudit['rows'][number]['is'] {
	const bare = name.replace(/_P\d{3}$/, '');
	if (known.exchangeOnline.includes(bare)) return 'common';
	if (known.unsettled.includes(bare)) return 'unsettled';
	return name.split('_').some((part) => known.weakParts.includes(part)) ? 'weak' : 'other';
}

/** The suites of Exchange Online come first where none is there, and weak ones go. */
function scriptFor(
	rows: SuiteAudit['rows'],
	verdict: SuiteVerdict,
	known: KnownSuites,
): SuiteAudit['script'] {
	const before = rows.map(({ name }) => name);
	const added = verdict === 'inCommon' ? [] : known.exchangeOnline;
	const weak = rows.flatMap(({ name, is }, position) => (is === 'weak' ? { name, position } : []));
	if (added.length + weak.length === 0) return undefined;
	const gone = new Set(weak.map(({ name }) => name));
	const after = [...added, ...before.filter((name) => !gone.has(name))];
	const enable = added.map((name, position): SuiteStep => ({ enable: name, position }));
	return {
		apply: {
			before,
			after,
			steps: [...enable, ...weak.map(({ name }): SuiteStep => ({ disable: name }))],
		},
		undo: {
			after: before,
			steps: [
				...added.map((name): SuiteStep => ({ disable: name })),
				// From the top down, so that each stands where it stood when its turn comes.
				...weak.map(({ name, position }): SuiteStep => ({ enable: name, position })),
			],
		},
	};
}
