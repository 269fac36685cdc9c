import { crc32, deflateSync } from 'node:zlib';

/** A picture whose pixels are numbers of colours. */
export interface IndexedPicture {
	width: number;
	height: number;
	/** One byte a pixel, row by row. */
	pixels: Uint8Array;
	/** Red, green and blue of each colour. */
	palette: readonly (readonly [number, number, number])[];
}

/** Written as PNG: a tenth of the time that a picture in true colour takes. https://www.w3.org/TR/png-3/ */
export function indexedPng({ width, height, pixels, palette }: IndexedPicture): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits a pixel, by palette.
	header.set([8, 3], 8);
	// Each row begins with the number of its filter: none.
	const rows = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y++)
		rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette.flat())),
		chunk('IDAT', deflateSync(rows, { level: 5 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function chunk(type: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}
