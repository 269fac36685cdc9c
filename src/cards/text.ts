import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sharp, SharpOptions } from 'sharp';
import { sfntOf } from './sfnt.ts';

/** Parts of Open Sans, which has the scripts of all languages of this site; each is a file of its own. */
export const fontParts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'hebrew'] as const;

const require = createRequire(join(process.cwd(), 'package.json'));

/** The bold face of a part. */
export function fontOf(part: (typeof fontParts)[number]): Buffer {
	return sfntOf(
		readFileSync(require.resolve(`@fontsource/open-sans/files/open-sans-${part}-700-normal.woff`)),
	);
}

/** How dark each pixel of a drawn text is, from 0 to 255. */
export interface Drawn {
	width: number;
	height: number;
	ink: Uint8Array;
}

type DrawText = (text: string, size: number, width: number) => Promise<Drawn>;

let drawing: Promise<DrawText> | undefined;

/**
 * Draws a text with the fonts of this project and no other: every machine draws the same, in the order of the text's
 * own script, with letters joined and placed as that asks.
 *
 * @param size of a letter, in pixels
 * @param width at which lines are broken
 */
export async function drawText(text: string, size: number, width: number): Promise<Drawn> {
	drawing ??= openDrawing();
	return (await drawing)(text, size, width);
}

async function openDrawing(): Promise<DrawText> {
	const folder = mkdtempSync(join(tmpdir(), 'handshake-fonts-'));
	const fonts = join(folder, 'fonts');
	mkdirSync(fonts);
	const files = fontParts.map((part) => join(fonts, `${part}.ttf`));
	for (const [at, part] of fontParts.entries()) writeFileSync(files[at] as string, fontOf(part));
	const config = join(folder, 'fonts.conf');
	writeFileSync(
		config,
		`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${folder}</cachedir></fontconfig>`,
	);
	// Read when the first text is drawn; without it the fonts of the machine would be looked through as well.
	process.env['FONTCONFIG_FILE'] = config;
	// By `require`: what a build bundles cannot hold a library of the machine.
	const sharp = require('sharp') as (options: SharpOptions) => Sharp;
	const draw = async (text: string, size: number, width: number, fontfile?: string) => {
		const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
		const options = {
			text: escaped,
			font: `Open Sans Bold ${size}`,
			width,
			dpi: 72,
			spacing: Math.round(size / 8),
			...(fontfile && { fontfile }),
		};
		const { data, info } = await sharp({ text: options })
			.extractChannel(0)
			.raw()
			.toBuffer({ resolveWithObject: true });
		return { width: info.width, height: info.height, ink: data };
	};
	// Where the variable above does not reach the library (Windows), each font is named to it once.
	for (const file of files) await draw('.', 12, 100, file);
	return draw;
}
