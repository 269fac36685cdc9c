import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkitten';
import type Sharp from 'sharp';

const require = createRequire(join(process.cwd(), 'package.json'));

/** The font of the cards: Open Sans, bold, which has Latin, Greek, Cyrillic and Hebrew letters. */
const fontFile = (): string =>
	require.resolve('@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf');

let font: Font | undefined;

/** Whether the font has every letter of a text; in place of one that it lacks an empty box would be drawn. */
export function canDraw(text: string): boolean {
	const opened = font ?? (create(readFileSync(fontFile())) as Font);
	font = opened;
	return [...text].every((letter) => opened.hasGlyphForCodePoint(letter.codePointAt(0) as number));
}

/** Draws with the font of this project and no other, so that every machine draws the same. */
export const sharp: typeof Sharp = openSharp();

function openSharp(): typeof Sharp {
	const folder = mkdtempSync(join(tmpdir(), 'handshake-fonts-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	const config = join(folder, 'fonts.conf');
	writeFileSync(
		config,
		`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${dirname(fontFile())}</dir><cachedir>${folder}</cachedir></fontconfig>`,
	);
	// Read when the first text is drawn; without it the fonts of the machine would be looked through as well.
	process.env['FONTCONFIG_FILE'] = config;
	// By `require`: what a build bundles cannot hold a library of the machine.
	const library: typeof Sharp = require('sharp');
	// No step is done twice, and a card is too small to be shared out among threads.
	library.cache(false);
	library.concurrency(1);
	return library;
}

/** A drawn text: its size, and red, green, blue and cover of each pixel. */
export interface Drawn {
	width: number;
	height: number;
	pixels: Buffer;
}

/**
 * Draws a text in the order of its own script, with letters joined and placed as that asks.
 *
 * @param size of a letter, in pixels
 * @param width at which lines are broken
 * @param color as CSS writes it
 */
export async function drawText(
	text: string,
	size: number,
	width: number,
	color: string,
): Promise<Drawn> {
	const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	const { data, info } = await sharp({
		text: {
			text: `<span foreground="${color}">${escaped}</span>`,
			font: `Open Sans Bold ${size}`,
			// Where the variable above does not reach the library (Windows).
			fontfile: fontFile(),
			width,
			dpi: 72,
			spacing: Math.round(size / 8),
			rgba: true,
		},
	})
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { width: info.width, height: info.height, pixels: data };
}
