import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstCause, look } from './known.ts';

/** The forms in which errors are handed on, all around a text. */
const forms: [string, (text: string) => string][] = [
	['an address bar', (text) => `https://example.com/search?q=${encoded(text)}&hl=en`],
	['a form', (text) => encodeURIComponent(text)],
	['a log in JSON', (text) => JSON.stringify({ level: 'error', msg: text, stream: 'stderr' })],
	['JSON inside JSON', (text) => JSON.stringify({ msg: JSON.stringify({ err: text }) })],
	['a coloured terminal', (text) => text.replace(/^.+$/gm, '\x1b[31m$&\x1b[0m')],
	['colours without their first sign', (text) => text.replace(/^.+$/gm, '[31m$&[39m')],
	['a quote', (text) => text.replace(/^/gm, '>> > ')],
	['a table', (text) => text.replace(/^.*$/gm, '| $& |')],
];
function encoded(text: string): string {
	return encodeURIComponent(text).replaceAll('%20', '+');
}

const folder = new URL('wordings/', import.meta.url);
/** Sentences of several words: what a word alone means depends on what stands around it. */
const texts = readdirSync(folder)
	.filter((file) => file !== 'none.txt')
	.flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
	.filter((line) => !line.startsWith('# ') && line.split(' ').length > 4)
	.filter((_, index) => index % 5 === 0)
	.map((line) => line.replaceAll('\\n', '\n'));

describe('an error that was handed on by way of', () => {
	it.each(forms)('%s gets the same answer', (_, form) => {
		const changed = texts
			.map((text) => ({
				text,
				plain: firstCause(look(text)),
				handed: firstCause(look(form(text))),
			}))
			.filter(({ plain, handed }) => plain !== handed)
			.map(({ text, plain, handed }) => `${handed}, not ${plain}: ${text}`);
		expect(changed.length / texts.length, changed.join('\n')).toBeLessThanOrEqual(0.02);
	});
});
