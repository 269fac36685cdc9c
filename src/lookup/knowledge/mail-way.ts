import type { Signature } from './schema.ts';

/** The stations that a message passes, from who writes it to who gets it. */
export const stations = ['device', 'own', 'office', 'other'] as const;

export type Station = (typeof stations)[number];

/** A station that prints a text, and the next one on the hop that the text speaks of. */
export interface Lit {
	at: Station;
	to?: Station;
}

export type Place = Signature['seenIn'][number];

type Met = Pick<Signature, 'seenIn' | 'printedBy'>;

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
export function litBy({ seenIn: [first], printedBy }: Met): Lit | undefined {
	return first && litAt(first, printedBy);
}

/** Where on the way a text can only be met: every place that it is known from is at the same station. */
export function litForSure({ seenIn, printedBy }: Met): Lit | undefined {
	const [first, ...others] = seenIn.map((place) => litAt(place, printedBy));
	if (!first || others.some((other) => other?.at !== first.at)) return undefined;
	return others.every((other) => other?.to === first.to) ? first : { at: first.at };
}

function litAt(place: Place, printedBy: Met['printedBy']): Lit | undefined {
	if (place !== 'bounce') return placesOnTheWay[place];
	if (printedBy.length !== 1) return undefined;
	if (printedBy[0] === 'exchange-online') return { at: 'office' };
	return printedBy[0] === 'exchange' ? { at: 'own' } : undefined;
}

/**
 * Where on the way a pasted text was written, by what it is. Only one that names a host of Office 365 speaks of the
 * hop towards it: a queue to somebody else looks the same.
 *
 * @param place what the text shows itself to be
 * @param hosts those that it names, in lower case
 * @param writer of a bounce, the server that wrote it
 */
export function litByText(place: Place, hosts: readonly string[], writer = ''): Lit | undefined {
	if (place === 'bounce') return isOffice(writer) ? { at: 'office' } : undefined;
	const lit = placesOnTheWay[place];
	return lit?.to && !hosts.some(isOffice) ? { at: lit.at } : lit;
}

/** Domains of Exchange Online: https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges */
function isOffice(host: string): boolean {
	return /(?:^|\.)(?:outlook|office365|office)\.com$/.test(host);
}

/** The stations where texts are met, each with the numbers of those texts, from 1. A bounce is read in a mail program. */
export function metAt(texts: readonly Pick<Signature, 'seenIn'>[]): ReadonlyMap<Station, number[]> {
	const met = new Map<Station, number[]>();
	for (const [index, { seenIn }] of texts.entries())
		for (const at of new Set(seenIn.map((place) => placesOnTheWay[place]?.at ?? 'device')))
			met.set(at, [...(met.get(at) ?? []), index + 1]);
	return met;
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
