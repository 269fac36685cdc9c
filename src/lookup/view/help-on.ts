import { element, prose } from '../../components/dom.ts';
import { pagePath } from '../../i18n/routes.ts';
import type { LookupData, LookupMessages } from '../knowledge/lookup-data.ts';
import type { Result } from '../match/result.ts';
import type { TextKind } from '../reader/text-kind.ts';
import type { AnswerParts } from './answer-parts.ts';

/** Where no error text was recognised: what was read all the same, and what to paste instead. */
export function helpOn({ data, read, locale }: AnswerParts): HTMLElement[] {
	const { messages } = data;
	const steps = [
		messages.insteadBounce,
		messages.insteadQueue,
		messages.insteadLog,
		messages.insteadCode,
	];
	const { kind, result } = read;
	return [
		kind && kindNote(kind, data.messages, locale),
		...whatWasRead(data, result),
		element(
			'section',
			{ class: 'instead' },
			element('h3', {}, messages.instead),
			element('ul', {}, ...steps.map((step) => element('li', {}, prose(step)))),
			element('p', {}, element('a', { href: pagePath(locale, 'errors/') }, messages.allErrors)),
		),
	].filter((part) => part !== undefined);
}

/** What the text is, and what to paste in its place. Registry values have a page of their own. */
function kindNote(
	kind: TextKind,
	{ kinds, registryAudit }: LookupMessages,
	locale: AnswerParts['locale'],
): HTMLElement {
	const link = element('a', { href: pagePath(locale, 'registry/') }, registryAudit);
	return element(
		'p',
		{ class: 'kind', 'data-kind': kind },
		prose(kinds[kind]),
		kind === 'registry' && ' ',
		kind === 'registry' && link,
	);
}

function whatWasRead(data: LookupData, result: Result): HTMLElement[] {
	const { messages, classes } = data;
	const { hosts, times, fields, codeClass } = result.reading;
	const digit = codeClass && { success: '2', temporary: '4', permanent: '5' }[codeClass];
	const literals = (values: readonly string[]) =>
		values.map((text) => element('dd', {}, element('span', { dir: 'ltr', translate: 'no' }, text)));
	const rows: [string, HTMLElement[]][] = [
		[messages.servers, literals(hosts.slice(0, 5))],
		[messages.time, literals(times.slice(0, 2))],
		...fields
			.slice(0, 6)
			.map(({ name, value }): [string, HTMLElement[]] => [name, literals([value])]),
		[messages.class, digit ? [element('dd', {}, prose(classes[digit] ?? ''))] : []],
	];
	const told = rows.filter(([, values]) => values.length > 0);
	if (told.length === 0) return [];
	return [
		element(
			'section',
			{ class: 'read' },
			element('h3', {}, messages.read),
			element(
				'dl',
				{},
				...told.map(([name, values]) => element('div', {}, element('dt', {}, name), ...values)),
			),
		),
	];
}
