import type { Signature } from '../knowledge/schema.ts';

/** The stations that a message passes, from who writes it to who gets it. */
export const stations = ['device', 'own', 'office', 'other'] as const;

export type Station = (typeof stations)[number];

/** A station that prints a text, and the next one on the hop that the text speaks of. */
export interface Lit {
	at: Station;
	to?: Station;
}

type Place = Signature['seenIn'][number];

/**
 * Which station writes what is read in a place. Towards whom it looks is only said of what is written on sending: a
 * log of receiving, an event or a program's window is the same whoever the other side was. A bounce tells of the whole
 * way.
 */
const placesOnTheWay: Record<Place, Lit | undefined> = {
	bounce: undefined,
	queue: { at: 'own', to: 'office' },
	'send-protocol-log': { at: 'own', to: 'office' },
	'receive-protocol-log': { at: 'own' },
	'mail-log': { at: 'own' },
	'event-log': { at: 'own' },
	client: { at: 'device' },
	device: { at: 'device' },
};

/** Where on the way a text is met first, as far as its places and its printers say. */
export function litBy({
	seenIn,
	printedBy,
}: Pick<Signature, 'seenIn' | 'printedBy'>): Lit | undefined {
	const [place] = seenIn;
	if (!place) return undefined;
	if (place !== 'bounce') return placesOnTheWay[place];
	if (printedBy.length !== 1) return undefined;
	if (printedBy[0] === 'exchange-online') return { at: 'office' };
	return printedBy[0] === 'exchange' ? { at: 'own' } : undefined;
}

/** Whether the hop behind a station is one that a text speaks of. */
export function isLitHop(lit: Lit | undefined, after: Station): boolean {
	if (!lit?.to) return false;
	const [from, to] = [lit.at, lit.to].map((station) => stations.indexOf(station)).sort() as [
		number,
		number,
	];
	const at = stations.indexOf(after);
	return at >= from && at < to;
}
