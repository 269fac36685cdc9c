import type { OverlayOptions } from 'sharp';
import { type Drawn, drawText, sharp } from './text.ts';

/** The size that sites for messages and posts show whole. */
export const cardSize = { width: 1200, height: 630 } as const;

const margin = 80;
const room = cardSize.width - 2 * margin;

/** Paper, ink, and the colours of an airmail envelope, as in `tokens.css`. */
const [paper, ink, red, blue] = ['#faf7f0', '#1b2130', '#b3261e', '#1f4e9c'] as const;

/** Slanting, along the upper and the lower edge. */
const stripes =
	Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">
	<pattern id="stripes" width="120" height="18" patternUnits="userSpaceOnUse" patternTransform="skewX(-45)">
		<path fill="${red}" d="M0 0h36v18H0z"/>
		<path fill="${blue}" d="M60 0h36v18H60z"/>
	</pattern>
	<path fill="url(#stripes)" d="M0 0h${cardSize.width}v18H0zm0 ${cardSize.height - 18}h${cardSize.width}v18H0z"/>
</svg>`);

/** Sizes of a title, the largest first; it takes the first in which it has room. */
const titleSizes = [64, 54, 46, 38];
const titleRoom = 330;

/** What stands on a card. */
export interface Card {
	title: string;
	/** What stands below it: the site, and what it is about. */
	foot: readonly [site: string, about: string];
	dir: 'ltr' | 'rtl';
}

/** A picture for those who share a page: its title on an airmail envelope. PNG. */
export async function drawCard({ title, foot, dir }: Card): Promise<Buffer> {
	const { data, info } = await envelope(foot, dir);
	const drawn = await fitting(unbroken(title));
	return sharp(data, { raw: info })
		.composite([placed(drawn, dir, 180)])
		.png()
		.toBuffer();
}

const envelopes = new Map<string, ReturnType<typeof drawEnvelope>>();

/** Most cards of a language differ in their titles only. */
function envelope(foot: Card['foot'], dir: Card['dir']): ReturnType<typeof drawEnvelope> {
	const id = foot.join('\n');
	const drawn = envelopes.get(id) ?? drawEnvelope(foot, dir);
	envelopes.set(id, drawn);
	return drawn;
}

let empty: ReturnType<typeof drawEmpty> | undefined;

/** Slanting stripes take ten times as long as all that is written on a card. */
function drawEmpty() {
	return sharp({ create: { ...cardSize, channels: 3, background: paper } })
		.composite([{ input: stripes }])
		.raw()
		.toBuffer({ resolveWithObject: true });
}

async function drawEnvelope([site, about]: Card['foot'], dir: Card['dir']) {
	empty ??= drawEmpty();
	const { data, info } = await empty;
	const below = await drawText(about, 28, room, ink);
	return sharp(data, { raw: info })
		.composite([
			placed(await drawText(site, 40, room, ink), dir, 90),
			placed(below, dir, cardSize.height - 80 - below.height),
		])
		.raw()
		.toBuffer({ resolveWithObject: true });
}

/** At the start of a line. */
function placed({ width, height, pixels }: Drawn, dir: Card['dir'], top: number): OverlayOptions {
	const left = dir === 'rtl' ? cardSize.width - margin - width : margin;
	return { input: pixels, raw: { width, height, channels: 4 }, left, top };
}

/** A name stays on one line with its number. */
function unbroken(title: string): string {
	return title.replace(/\b(TLS|Office) (?=\d)/g, '$1\u00a0');
}

/** A title in the largest size that has room; a longer one than any has loses its end. */
async function fitting(title: string): Promise<Drawn> {
	let drawn: Drawn | undefined;
	for (const size of titleSizes) {
		drawn = await drawText(shortened(title), size, room, ink);
		if (drawn.height <= titleRoom && drawn.width <= room) return drawn;
	}
	return cropped(drawn as Drawn);
}

/** Characters that the smallest size has room for, of the widest. */
const mostCharacters = 160;

function shortened(title: string): string {
	if (title.length <= mostCharacters) return title;
	return `${title.slice(0, mostCharacters).replace(/\s*\S*$/, '')}…`;
}

async function cropped({ width, height, pixels }: Drawn): Promise<Drawn> {
	const size = { width: Math.min(width, room), height: Math.min(height, titleRoom) };
	const raw = sharp(pixels, { raw: { width, height, channels: 4 } });
	return { ...size, pixels: await raw.extract({ left: 0, top: 0, ...size }).toBuffer() };
}
