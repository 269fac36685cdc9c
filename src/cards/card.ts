import { indexedPng } from './indexed-png.ts';
import { type Drawn, drawText } from './text.ts';

/** The size that sites for messages and posts show whole. */
export const cardSize = { width: 1200, height: 630 } as const;

const margin = 80;
const stripes = 18;

/** Paper, ink, and the colours of an airmail envelope, as in `tokens.css`. */
const paper = [250, 247, 240] as const;
const text = [27, 33, 48] as const;
const red = [179, 38, 30] as const;
const blue = [31, 78, 156] as const;

/** Steps from paper to ink, by which the edges of letters are smooth. */
const steps = 32;
const mixed = (share: number) =>
	paper.map((value, at) => Math.round(value + ((text[at] as number) - value) * share)) as [
		number,
		number,
		number,
	];
const palette = [
	...Array.from({ length: steps }, (_, step) => mixed(step / (steps - 1))),
	red,
	blue,
];
const [redAt, blueAt] = [steps, steps + 1];

/** Sizes of a title, the largest first; it takes the first in which it has room. */
const titleSizes = [64, 54, 46, 38];
const titleRoom = 330;

interface Card {
	title: string;
	/** What stands below it: the site, and what it is about. */
	foot: readonly [site: string, about: string];
	dir: 'ltr' | 'rtl';
}

/** A picture for those who share a page: its title on an airmail envelope. PNG. */
export async function drawCard({ title, foot: [site, about], dir }: Card): Promise<Buffer> {
	const { width, height } = cardSize;
	const pixels = new Uint8Array(width * height);
	drawStripes(pixels);
	const put = (drawn: Drawn, top: number) => {
		const left = dir === 'rtl' ? width - margin - drawn.width : margin;
		for (let y = 0; y < drawn.height; y++)
			for (let x = 0; x < drawn.width; x++)
				pixels[(top + y) * width + left + x] = (drawn.ink[y * drawn.width + x] as number) >> 3;
	};
	const room = width - 2 * margin;
	put(await again(site, 40, room), 90);
	put(await fitting(unbroken(title), room), 180);
	const below = await again(about, 28, room);
	put(below, height - 80 - below.height);
	return indexedPng({ width, height, pixels, palette });
}

const drawnBefore = new Map<string, Promise<Drawn>>();

/** What stands on every card of a language is drawn once. */
function again(text: string, size: number, room: number): Promise<Drawn> {
	const drawn = drawnBefore.get(text) ?? drawText(text, size, room);
	drawnBefore.set(text, drawn);
	return drawn;
}

/** A name stays on one line with its number. */
function unbroken(title: string): string {
	return title.replace(/\b(TLS|Office) (?=\d)/g, '$1\u00a0');
}

/** A title in the largest size that has room; a longer one than any has loses its end. */
async function fitting(title: string, room: number): Promise<Drawn> {
	let drawn: Drawn | undefined;
	for (const size of titleSizes) {
		drawn = await drawText(shortened(title), size, room);
		if (drawn.height <= titleRoom && drawn.width <= room) return drawn;
	}
	return cropped(drawn as Drawn, room);
}

/** Characters that the smallest size has room for, of the widest. */
const mostCharacters = 160;

function shortened(title: string): string {
	if (title.length <= mostCharacters) return title;
	return `${title.slice(0, mostCharacters).replace(/\s*\S*$/, '')}…`;
}

function cropped({ width, height, ink }: Drawn, room: number): Drawn {
	const [wide, high] = [Math.min(width, room), Math.min(height, titleRoom)];
	const rows = Array.from({ length: high }, (_, y) => ink.subarray(y * width, y * width + wide));
	return { width: wide, height: high, ink: Buffer.concat(rows) };
}

/** Slanting, along the upper and the lower edge. */
function drawStripes(pixels: Uint8Array): void {
	const { width, height } = cardSize;
	for (let y = 0; y < stripes; y++)
		for (let x = 0; x < width; x++) {
			const place = (x + y) % 120;
			const color = place < 36 ? redAt : place >= 60 && place < 96 ? blueAt : 0;
			pixels[y * width + x] = color;
			pixels[(height - 1 - y) * width + x] = color;
		}
}
