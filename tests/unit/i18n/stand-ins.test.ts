import { describe, expect, it } from 'vitest';
import { withStandIns } from '../../../src/i18n/stand-ins.ts';

const english = {
	a: { title: 'A title', next: ['One', 'Two'] },
	b: { title: 'B title', next: ['Three'] },
};

describe('an error that a language lacks', () => {
	it.each([
		['lacks', { a: { title: 'A', next: ['1', '2'] } }],
		['has a part of', { a: { title: 'A', next: ['1', '2'] }, b: { title: 'B' } }],
		[
			'has a list of that is too short',
			{ a: { title: 'A', next: ['1', '2'] }, b: { title: 'B', next: [] } },
		],
		[
			'has an empty text of',
			{ a: { title: 'A', next: ['1', '2'] }, b: { title: 'B', next: [' '] } },
		],
	])('is in English whole, where the language %s it', (_, own) => {
		const { messages, standIns } = withStandIns('errors', english, own, 'fi');
		expect(messages).toEqual({ a: { title: 'A', next: ['1', '2'] }, b: english.b });
		expect([...standIns]).toEqual(['b']);
	});

	it('is every one, where the language has no file', () => {
		const { messages, standIns } = withStandIns('errors', english, undefined, 'fi');
		expect(messages).toEqual(english);
		expect([...standIns]).toEqual(['a', 'b']);
	});
});

it('codes are entries below their registry', () => {
	const codes = { smtp: { 421: 'Closed', 450: 'Busy' }, class: { 4: 'Later' } };
	const { messages, standIns } = withStandIns('codes', codes, { smtp: { 450: 'Varattu' } }, 'fi');
	expect(messages).toEqual({ smtp: { 421: 'Closed', 450: 'Varattu' }, class: { 4: 'Later' } });
	expect([...standIns].sort()).toEqual(['class.4', 'smtp.421']);
});

it('the English stands in for each plural form that a language has', () => {
	const { messages } = withStandIns(
		'interface',
		{ count_one: 'one', count_other: '{{count}} of them' },
		{ count_few: 'kilka' },
		'pl',
	);
	expect(messages).toEqual({
		count_one: '{{count}} of them',
		count_few: 'kilka',
		count_many: '{{count}} of them',
		count_other: '{{count}} of them',
	});
});
