import { expect, it } from 'vitest';
import { foldPhrases, wordingsOf } from '../../../src/lookup/text/phrase.ts';
import { knowledge } from './known.ts';

it.each([
	[['User unknown', '{user|mailbox} unknown'], ['{user|mailbox}unknown']],
	[
		['{e-mail|email} bad', 'bad ~ {A|b}'],
		['emailbad', 'bad~{a|b}'],
	],
	[['no such user', 'no such user'], ['nosuchuser']],
	[
		['user ~ unknown', '{user|mailbox} unknown'],
		['user~unknown', '{user|mailbox}unknown'],
	],
])('of %j is left what says more', (phrases, left) => {
	expect(foldPhrases(phrases)).toEqual(left);
});

it('no phrase of the content is looked for twice in whole', () => {
	const twice = knowledge.signatures.flatMap(({ id, wordings = [], replies = [], kinds = [] }) =>
		[wordings, replies, kinds].flatMap((list) => {
			const all = list.flatMap(wordingsOf);
			const isTwice = (wording: string) => all.indexOf(wording) !== all.lastIndexOf(wording);
			return list.filter((phrase) => wordingsOf(phrase).every(isTwice)).map((it) => `${id}: ${it}`);
		}),
	);
	expect(twice).toEqual([]);
});
