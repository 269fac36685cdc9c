import type { SaxesTagPlain } from 'saxes';
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

/** What a tool took from a memory or a machine. */
const proposed: readonly string[] = [
	...['mt-suggestion', 'tm-suggestion', 'leveraged-mt', 'fuzzy-match'],
];
/** States that somebody has given to a text. */
const confirmed: readonly string[] = ['translated', 'final', 'signed-off', 'reviewed'];

/**
 * Whether an element says that nobody has confirmed its target: by XLIFF's own words, or by those that memoQ
 * (`mq:status`), Trados (`conf` of `sdl:seg`) and Phrase (`m:confirmed`) write.
 */
export function isGuess({ name, attributes }: Pick<SaxesTagPlain, 'name' | 'attributes'>): boolean {
	const isProposed = name === 'target' && proposed.includes(attributes['state-qualifier'] ?? '');
	return (
		(isProposed && !confirmed.includes(attributes['state'] ?? '')) ||
		/^(?:NotStarted|Pretranslated|MachineTranslated|PartiallyEdited|Rejected)$/.test(
			attributes['mq:status'] ?? '',
		) ||
		attributes['m:confirmed'] === '0' ||
		(name === 'sdl:seg' && /^(?:Draft|Rejected)/.test(attributes['conf'] ?? ''))
	);
}

/** What holds a source and its target: in XLIFF 1.2, and in 2. */
export const units: ReadonlySet<string> = new Set(['trans-unit', 'unit']);

/** XML whose elements of XLIFF have a prefix (`<ns0:source>`), as some libraries write it, without it. */
export function withoutPrefix(xml: string): string {
	const prefix = /<([\w.-]+:)xliff[\s>]/.exec(xml)?.[1];
	if (prefix === undefined) return xml;
	return xml.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
}
