import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../../src/i18n/locales.ts';
import { faultsWith } from './content-tree.ts';

const english = {
	title: 'Search now',
	lead: 'Updated on {{date}} by {{name}}.',
	hint: 'Try `4.4.2` or TLS 1.2.',
	count_one: '{{count, number}} result',
	count_other: '{{count, number}} results',
	steps: ['Open it. Then close it again soon.', 'Close it.'],
};

const turkish = {
	title: 'Şimdi ara',
	lead: '{{name}} tarafından {{date}} tarihinde güncellendi.',
	hint: '`4.4.2` veya TLS 1.2’yi deneyin.',
	count_one: 'tek sonuç',
	count_other: '{{count, number}} sonuç',
	steps: ['Açın. Sonra kapatın.', 'Kapatın.'],
};

const pathOf = (locale: Locale) => `content/messages/${locale}/search.json`;
const write = (messages: unknown) => `${JSON.stringify(messages, null, '\t')}\n`;
const allowList = 'content/messages/same-as-english.yaml';

/** The faults of one locale's messages; the other locales are not looked at. */
function faultsIn(locale: Locale, messages: object, more: Record<string, string> = {}): string[] {
	const files = { [pathOf('en')]: write(english), [pathOf(locale)]: write(messages), ...more };
	return faultsWith(files).filter((fault) => !fault.includes(': missing; translate content/'));
}

/** The English messages in the plural forms of a locale, with other words. */
function translatedInto(forms: readonly string[]): object {
	const { count_one: _, count_other: __, ...rest } = turkish;
	const counts = forms.map((form) => [`count_${form}`, `{{count, number}} ${form}`]);
	return { ...rest, ...Object.fromEntries(counts) };
}

it('right messages have no fault', () => {
	expect(faultsIn('tr', turkish)).toEqual([]);
});

describe('a broken message is refused at its own line', () => {
	it.each([
		['missing', { title: undefined }, ['1: "title": missing; translate "Search now"']],
		[
			'too much',
			{ titel: 'Ara' },
			['11: "titel": this key is not in content/messages/en/search.json; take it out'],
		],
		[
			'misspelt',
			{ title: undefined, titel: 'Ara' },
			['10: "titel": this key is not in content/messages/en/search.json; did you mean "title"?'],
		],
		['a step too few', { steps: ['Açın.'] }, ['7: "steps.1": missing; translate "Close it."']],
		[
			'a group in place of a text',
			{ title: { a: 'Ara' } },
			['2: "title" is a group of keys, expected one text in quotation marks'],
		],
		[
			'a text in place of a list',
			{ steps: 'Açın. Kapatın.' },
			['7: "steps" is one text, expected a list of 2 texts in [brackets]'],
		],
		[
			'a group in place of a list',
			{ steps: { 0: 'Açın.', 1: 'Kapatın.' } },
			['7: "steps" is a group of keys, expected a list of 2 texts in [brackets]'],
		],
		['a number', { title: 4 }, ['2: "title" is 4, expected text in quotation marks']],
		['nothing', { title: null }, ['2: "title" is null, expected text in quotation marks']],
		['empty', { title: ' ' }, ['2: "title": empty; write the text']],
		[
			'a placeholder lost',
			{ lead: '{{date}} tarihinde güncellendi.' },
			['3: "lead": placeholder "{{name}}" of the source is missing; put it in'],
		],
		[
			'a placeholder translated',
			{ lead: '{{name}} tarafından {{tarih}} tarihinde.' },
			['3: "lead": placeholder "{{tarih}}" is not in the source; did you mean "{{date}}"?'],
		],
		[
			'a placeholder invented',
			{ title: '{{count}} ara' },
			['2: "title": placeholder "{{count}}" is not in the source; take it out'],
		],
		[
			'a brace lost',
			{ lead: '{{name}} tarafından {date} tarihinde.' },
			['3: "lead": placeholder "{date}" is not in the source; did you mean "{{date}}"?'],
		],
		[
			'a brace too many',
			{ lead: '{{name}} tarafından {{{date}}} tarihinde.' },
			['3: "lead": placeholder "{{{date}}}" is not in the source; did you mean "{{date}}"?'],
		],
		[
			'braces torn apart',
			{ lead: '{{name}} tarafından { {date} } tarihinde.' },
			['3: "lead": placeholder "{ {date} }" is not in the source; did you mean "{{date}}"?'],
		],
		[
			'braces of double width',
			{ lead: '{{name}} tarafından ｛｛date｝｝ tarihinde.' },
			[
				'3: "lead": placeholder "｛⟨full-width⟩｛⟨full-width⟩date｝⟨full-width⟩｝⟨full-width⟩" is not in the source; did you mean "{{date}}"?',
			],
		],
		[
			'braces around nothing',
			{ title: 'Şimdi ara {{' },
			['2: "title": placeholder "{{" is not in the source; take it out'],
		],
		[
			'HTML',
			{ title: '<b>Şimdi</b> ara' },
			[
				'2: "title": "<b>" is shown as it is typed; this text has no HTML, take it out',
				'2: "title": "</b>" is shown as it is typed; this text has no HTML, take it out',
			],
		],
		[
			'a name of a sign',
			{ title: 'Şimdi&nbsp;ara' },
			['2: "title": "&nbsp;" is shown as it is typed; write the sign itself'],
		],
		[
			'a link',
			{ title: 'Şimdi [ara](x)' },
			['2: "title": "[ara](x)" is shown as it is typed; this text has no links, write the words'],
		],
		[
			'a blank at its end',
			{ title: 'Şimdi ara ' },
			['2: "title": the text ends with a blank; take it out'],
		],
		['a sign that nobody sees', { title: '\u200b' }, ['2: "title": empty; write the text']],
		[
			'a sign that JSON hides',
			{ title: 'Şimdi\u0007 ara' },
			['2: "title": an invisible sign (⟨U+0007⟩) stands here; take it out'],
		],
		[
			'a sentence left in English',
			{ steps: ['Açın. Then close it again soon.', 'Kapatın.'] },
			['8: "steps.0": "Then close it again soon." is still in English; translate it'],
		],
		[
			'a format lost',
			{ count_other: '{{count}} sonuç' },
			[
				'6: "count_other": placeholder "{{count}}" is not in the source; did you mean "{{count, number}}"?',
			],
		],
		[
			'a changed code',
			{ hint: '`4.4.3` veya TLS 1.2’yi deneyin.' },
			['4: "hint": code span "`4.4.3`" is not in the source; did you mean "`4.4.2`"?'],
		],
		[
			'a code without backticks',
			{ hint: '4.4.2 veya TLS 1.2’yi deneyin.' },
			['4: "hint": SMTP code "4.4.2" stands in prose; write it in backticks'],
		],
		[
			'a step too many',
			{ steps: ['Açın.', 'Bekleyin.', 'Kapatın.'] },
			['7: "steps" has 3 items, expected 2 as in the English'],
		],
		[
			'a key in the language of the text',
			{ title: undefined, başlık: 'Ara' },
			['10: "başlık": this key is not in content/messages/en/search.json; did you mean "title"?'],
		],
		[
			'a bracket that is not closed',
			{ title: 'Şimdi (ara' },
			['2: "title": the bracket "(" has no partner; open and close it'],
		],

		[
			'a decimal comma',
			{ hint: '`4.4.2` veya TLS 1,2’yi deneyin.' },
			['4: "hint": product version "TLS 1,2" is not in the source; did you mean "TLS 1.2"?'],
		],
		[
			'a stray backtick',
			{ title: 'Şimdi `ara' },
			['2: "title": a backtick has no partner; close the code span'],
		],
		[
			'a mark of a list',
			{ title: '- Şimdi ara' },
			['2: "title": "-" is shown as it is typed; begin with the words'],
		],
		[
			'a stray quotation mark',
			{ title: 'Şimdi “ara' },
			['2: "title": a quotation mark (“) has no partner; open and close the quotation'],
		],
		[
			'left in English',
			{ title: 'Search now' },
			[`2: "title": still in English: "Search now"; translate it, or allow it in ${allowList}`],
		],
	] as const)('%s', (_, change, faults) => {
		const messages = { ...turkish, ...change };
		expect(faultsIn('tr', messages)).toEqual(faults.map((fault) => `${pathOf('tr')}:${fault}`));
	});
});

it('a list of texts that may be English for a file that is misspelt is one fault', () => {
	const list = { [allowList]: 'serch:\n  tr: [title]\n' };
	expect(faultsIn('tr', { ...turkish, title: 'Search now' }, list)).toEqual([
		expect.stringContaining('there is no content/messages/en/serch.json; did you mean "search"?'),
	]);
});

it('a text of it whose key is misspelt is one fault', () => {
	const list = { [allowList]: 'search:\n  tr: [titel]\n' };
	expect(faultsIn('tr', { ...turkish, title: 'Search now' }, list)).toEqual([
		expect.stringContaining('there is no "titel"'),
	]);
});

describe('what is wrong in English is named in English only', () => {
	const inAll = (changed: object) => {
		const others = locales.filter((locale) => locale !== 'en');
		const files = others.map((locale) => [
			pathOf(locale),
			write({ ...translatedInto(pluralsOf(locale)), title: `Ara ${locale}` }),
		]);
		return faultsWith({
			...Object.fromEntries(files),
			[pathOf('en')]: write({ ...english, ...changed }),
		});
	};
	const pluralsOf = (locale: Locale) =>
		new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

	it('a placeholder that all translations have otherwise', () => {
		const faults = inAll({ lead: 'Updated on {{day}} by {{name}}.' });
		expect(faults).toEqual([
			expect.stringMatching(
				/en\/search\.json:3: "lead": its placeholders are \{\{day\}\} \{\{name\}\} here, but \{\{date\}\} \{\{name\}\} in tr, .*; write it as there, or change it there too$/,
			),
		]);
	});

	it('a placeholder that has lost a brace', () => {
		expect(inAll({ lead: 'Updated on {{date} by {{name}}.' })).toEqual([
			`${pathOf('en')}:3: "lead": "{{date}" is no placeholder; write it as {{name}}, or put braces that are shown in backticks`,
		]);
	});
});

it('a list of what is the same as in English that cannot be read makes nothing else wrong', () => {
	const list = { [allowList]: 'search:\n  pt_BR: [title]\n' };
	expect(faultsIn('tr', { ...turkish, title: english.title }, list)).toEqual([
		expect.stringMatching(/^content\/messages\/same-as-english\.yaml:2: unknown key "pt_BR"/),
	]);
});

it('a file with another name is told the right one', () => {
	expect(faultsWith({ 'content/messages/tr/Errors.json': '{}' })).toEqual([
		'content/messages/tr/Errors.json:1: there is no content/messages/en/Errors.json; did you mean "errors"?',
	]);
});

describe('plural forms are those that Intl asks for', () => {
	const others = locales.filter((locale) => locale !== 'en');

	it.each([
		['sl', ['one', 'two', 'few', 'other']],
		['he', ['one', 'two', 'other']],
		['tr', ['one', 'other']],
		['fi', ['one', 'other']],
		['bg', ['one', 'other']],
	] as const)('%s has %j', (locale, forms) => {
		expect(faultsIn(locale, translatedInto(forms))).toEqual([]);
		for (const form of forms) {
			const faults = faultsIn(locale, translatedInto(forms.filter((other) => other !== form)));
			expect(faults).toEqual([
				expect.stringContaining(
					`"count_${form}": the plural form "${form}", which Intl.PluralRules asks for in "${locale}", is missing; translate "{{count, number}} results"`,
				),
			]);
		}
	});

	it.each(others)('%s is not asked for any other form', (locale) => {
		const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
		const all = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
		for (const form of all.filter((form) => !pluralCategories.includes(form))) {
			expect(faultsIn(locale, translatedInto([...pluralCategories, form]))).toEqual([
				expect.stringContaining(
					`"count_${form}": Intl.PluralRules never asks for the form "${form}" in "${locale}"; take it out`,
				),
			]);
		}
	});

	it('a form for one number may say it in words, one for many may not', () => {
		const hebrew = { ...translatedInto(['one', 'two', 'other']), count_two: 'שתי תוצאות' };
		expect(faultsIn('he', hebrew)).toEqual([]);
		const slovenian = {
			...translatedInto(['one', 'two', 'few', 'other']),
			count_two: 'dva zadetka',
		};
		expect(faultsIn('sl', slovenian)).toEqual([
			`${pathOf('sl')}:10: "count_two": placeholder "{{count, number}}" of the source is missing; put it in`,
		]);
	});

	it('the source has both of its own', () => {
		const { count_other: _, ...source } = english;
		expect(faultsIn('tr', turkish, { [pathOf('en')]: write(source) })).toContain(
			`${pathOf('en')}:1: "count_other": the plural form "other", which Intl.PluralRules asks for in "en", is missing; translate "{{count, number}} result"`,
		);
	});
});

describe('a file of messages', () => {
	it('that a locale lacks is named with its source', () => {
		const faults = faultsWith({ [pathOf('en')]: write(english) });
		expect(faults).toContain(`${pathOf('he')}:1: missing; translate ${pathOf('en')}`);
	});

	it('that has no source is refused', () => {
		expect(faultsWith({ [pathOf('he')]: write(turkish) })).toContain(
			`${pathOf('he')}:1: there is no ${pathOf('en')}; rename the file or take it out`,
		);
	});

	it.each([
		[
			'a comma after the last entry',
			'{\n"title": "Ara",\n}',
			'2: this is not JSON: no comma stands after the last entry; take it out',
		],
		[
			'a comment',
			'{\n// Turkish\n"title": "Ara"\n}',
			'2: this is not JSON: JSON has no comments; take it out',
		],
		[
			'a key twice',
			'{\n"title": "Ara",\n"title": "Bul"\n}',
			'3: the key "title" stands here a second time; take one of the two out',
		],
		[
			'a key twice, indented with tabs',
			'{\n\t"title": "Ara",\n\t"title": "Bul"\n}',
			'3: the key "title" stands here a second time; take one of the two out',
		],
	])('with %s is refused', (_, text, fault) => {
		expect(faultsWith({ [pathOf('en')]: write(english), [pathOf('tr')]: text })).toContain(
			`${pathOf('tr')}:${fault}`,
		);
	});
});

describe('the list of messages that may read as in English', () => {
	const same = { ...turkish, title: english.title };
	const list = (text: string) => ({ [allowList]: text });

	it.each([
		['in every locale', 'search:\n  "*": [title]\n'],
		['in one locale', 'search:\n  tr: [title]\n'],
	])('allows a message %s', (_, text) => {
		expect(faultsIn('tr', same, list(text))).toEqual([]);
	});

	it.each([
		[
			'a file that does not exist',
			same,
			'serch:\n  tr: [title]\n',
			'2: there is no content/messages/en/serch.json; did you mean "search"?',
		],
		[
			'a key that does not exist',
			same,
			'search:\n  tr: [title, titel]\n',
			'2: there is no "titel" in content/messages/en/search.json; did you mean "title"?',
		],
		[
			'a message that was translated since',
			turkish,
			'search:\n  tr:\n    - title\n',
			'3: "title" does not read as in English any more in "tr"; take the entry out',
		],
		[
			'a message that was translated everywhere',
			turkish,
			'search:\n  "*": [title]\n',
			'2: "title" does not read as in English any more in any locale; take the entry out',
		],
		[
			'the source itself',
			same,
			'search:\n  en: [title]\n',
			'2: "title": English is the source; take the entry out',
		],
	])('may not name %s', (_, messages, text, fault) => {
		expect(faultsIn('tr', messages, list(text))).toContain(`${allowList}:${fault}`);
	});

	it('may not name an unknown locale', () => {
		expect(faultsIn('tr', turkish, list('search:\n  trk: [title]\n'))).toEqual([
			expect.stringContaining(`${allowList}:2: unknown key "trk"; did you mean "tr"?`),
		]);
	});
});
