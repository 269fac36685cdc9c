/**
 * How far the translation of a segment is: not there; there, but made from an English that has changed since; there;
 * read by a second person.
 */
export type SegmentState = 'missing' | 'outdated' | 'translated' | 'final';

/** A text on its way to a translation tool and back. */
export interface Segment {
	/** `errors.java-pkix.next.0`, `articles/some-slug#title`, `articles/some-slug#3`. */
	id: string;
	/** The English, with its literals and placeholders. */
	source: string;
	/** Empty where there is no translation. */
	target: string;
	state: SegmentState;
	/** What a translator should know: where the text stands, what it may not change, its terms. */
	notes: readonly string[];
	/** The English that an outdated translation was made from. */
	before?: string | undefined;
}

/** A file of segments in one language. */
export interface SegmentFile {
	locale: string;
	segments: readonly Segment[];
}

/** What a reader of files says of one that it cannot read. */
export class Unreadable extends Error {}
