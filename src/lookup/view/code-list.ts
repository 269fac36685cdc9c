import { element, literal, prose, proseIn } from '../../components/dom.ts';
import { fill } from '../../i18n/fill.ts';
import { pagePath } from '../../i18n/routes.ts';
import type { CodeData } from '../knowledge/lookup-data.ts';
import type { CodeFound } from '../match/result.ts';
import type { AnswerParts } from './answer-parts.ts';

/** A short card for each known code that no finding covers. */
export function codeList({ read, codes, data, locale }: AnswerParts): HTMLElement[] {
	const { result } = read;
	if (!codes || result.codes.length === 0) return [];
	const cards = result.codes.map((found) =>
		element(
			'li',
			{ 'data-code': found.code },
			element('p', { class: 'code' }, literal(found.code), ' ', classOf(found, data.classes)),
			found.mended &&
				element(
					'p',
					{ class: 'note' },
					prose(fill(data.messages.mended, { code: found.code }, locale)),
				),
			...meanings(found, codes, locale),
		),
	);
	return [
		element(
			'section',
			{ class: 'known-codes' },
			element('h3', {}, data.messages.codes),
			element('ul', { 'data-known-codes': '' }, ...cards),
		),
	];
}

/** What each registry says about a code; the best first, each meaning once. */
function meanings(
	{ code, known }: CodeFound,
	{ codes, families }: CodeData,
	locale: AnswerParts['locale'],
): HTMLElement[] {
	return known.slice(0, 2).flatMap(({ family, key }) => {
		const registered = codes[family][key];
		if (!registered) return [];
		const { name, meaning, textLocale } = registered;
		return [
			...(isRefuted(code, key) ? [] : [element('p', {}, proseIn(meaning, textLocale))]),
			element(
				'p',
				{ class: 'registered' },
				name && element('span', { lang: 'en', dir: 'ltr', translate: 'no' }, name),
				name && ' · ',
				element(
					'a',
					{ href: pagePath(locale, `errors/codes/${family}/#${key}`) },
					families[family],
				),
			),
		];
	});
}

/** What is registered for any class (`X.1.0`) speaks of failures: a success it says nothing about. */
function isRefuted(code: string, key: string): boolean {
	return code.startsWith('2.') && key.startsWith('x-');
}

/** Temporary, permanent or success, for codes whose first digit says so. */
function classOf({ code }: CodeFound, classes: Readonly<Record<string, string>>): Node | false {
	const digit = /^([245])(?:\d\d$|\.)/.exec(code)?.[1];
	const text = digit && classes[digit];
	return text ? element('span', { class: 'class' }, prose(text)) : false;
}
