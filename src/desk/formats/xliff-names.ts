import type { SegmentState } from '../segment.ts';

/** What the states of both versions mean here. */
export const states: Readonly<Record<string, SegmentState>> = {
	new: 'missing',
	'needs-translation': 'missing',
	initial: 'missing',
	'needs-review-translation': 'outdated',
	'needs-adaptation': 'outdated',
	'needs-l10n': 'outdated',
	'needs-review-l10n': 'outdated',
	'needs-review-adaptation': 'outdated',
	final: 'final',
	'signed-off': 'final',
};

/** Inside these, what stands there is not the text: earlier versions, proposals of a memory, cut-up sources, notes. */
export const asides: ReadonlySet<string> = new Set([
	'alt-trans',
	'seg-source',
	'note',
	'notes',
	'header',
	'mtc:matches',
	'matches',
	'context-group',
	'prop-group',
	'ignorable-data',
]);

/** What holds a source and its target: in XLIFF 1.2, and in 2. */
export const units: ReadonlySet<string> = new Set(['trans-unit', 'unit']);

/** XML whose elements of XLIFF have a prefix (`<ns0:source>`), as some libraries write it, without it. */
export function withoutPrefix(xml: string): string {
	const prefix = /<([\w.-]+:)xliff[\s>]/.exec(xml)?.[1];
	if (prefix === undefined) return xml;
	return xml.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
}
