import { describe, expect, it } from 'vitest';
import type { MessageFile } from '../../src/check/core.ts';
import { checkText, compareText, expectedKeys, readMessageFile } from '../../src/check/core.ts';
import type { Fault } from '../../src/content-files/fault.ts';
import { readContent } from '../../src/content-files/tree.ts';
import { direction } from '../../src/i18n/describe.ts';
import { type Locale, locales, sourceLocale } from '../../src/i18n/locales.ts';
import { publishedLocales } from '../../src/translation/core.ts';

const files = readContent(process.cwd());
const names = [...files.keys()].flatMap(
	(file) => /^content\/messages\/en\/([^/]+)\.json$/.exec(file)?.[1] ?? [],
);

function read(locale: Locale, name: string): MessageFile {
	const file = `content/messages/${locale}/${name}.json`;
	const faults: Fault[] = [];
	const messages = readMessageFile(file, files.get(file) ?? '{}', faults);
	if (!messages) throw new Error(JSON.stringify(faults));
	return messages;
}

/** The messages of all files of a locale, each with its source. */
function pairsOf(locale: Locale): { key: string; source: string; text: string }[] {
	return names.flatMap((name) => {
		const { messages } = read(locale, name);
		return [...expectedKeys(read(sourceLocale, name), locale)].flatMap(([key, source]) => {
			const text = messages.get(key);
			return text === undefined ? [] : { key, source, text };
		});
	});
}

const span = /`[^`]+`/g;

/** Ways to break a message: what they change, and into what; what they leave as it is, they do not break. */
const damages: readonly [name: string, pattern: RegExp, spoil: (found: string) => string][] = [
	['one changed digit in a code span', span, (code) => code.replace(/\d/, '٣')],
	['one letter of another script in a code span', span, (code) => code.replace(/[a-z]/, 'ж')],
	['a code span in capitals', span, (code) => code.toUpperCase()],
	['a literal without its backticks', span, (code) => code.slice(1, -1)],
	['a translated placeholder', /\{\{\w+/g, () => '{{değer'],
	['a decimal comma in a version', /TLS 1\.\d/g, (version) => version.replace('.', ',')],
];

describe.each(publishedLocales(files).filter((locale) => locale !== sourceLocale))(
	'in the messages of %s',
	(locale) => {
		const pairs = pairsOf(locale);

		it.each(damages)('%s is caught', (_, pattern, spoil) => {
			let broken = 0;
			for (const { key, source, text } of pairs) {
				for (const { 0: found, index } of text.matchAll(pattern)) {
					const changed = spoil(found);
					// Inside a code span it is another damage; a form for one number may lack its placeholder.
					if (changed === found || isInCode(text, index)) continue;
					if (/_(one|two)$/.test(key) && found.startsWith('{{count')) continue;
					const message = text.slice(0, index) + changed + text.slice(index + found.length);
					const faults = [
						...checkText(message, 1),
						...compareText(key, source, message, locale, 1),
					];
					expect(faults, message).not.toEqual([]);
					broken++;
				}
			}
			expect(broken).toBeGreaterThan(0);
		});
	},
);

function isInCode(text: string, index: number): boolean {
	return text.slice(0, index).split('`').length % 2 === 0;
}

describe('the comments of generated files', () => {
	const rightToLeft = locales.filter((locale) => direction(locale) === 'rtl');

	it.each(rightToLeft)('hold in %s no line that an editor would show out of order', (locale) => {
		const lines = [...read(locale, 'registry').messages].flatMap(([key, text]) =>
			/^comments\b/.test(key) ? text.split('\n') : [],
		);
		expect(lines.length).toBeGreaterThan(0);
		const mixed = /[\u0590-\u08ff].*(?:[A-Za-z]|\{\{).*[\u0590-\u08ff]/;
		expect(lines.filter((line) => mixed.test(line))).toEqual([]);
	});
});
