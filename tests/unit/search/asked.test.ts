import { describe, expect, it } from 'vitest';
import { wishesFor } from '../../../src/search/query/wishes.ts';
import { Words } from '../../../src/search/query/words.ts';
import { stemmerFor } from '../../../src/search/words/stemmer.ts';
import { termsFor } from '../../../src/search/words/terms.ts';

const termsOf = termsFor('en', await stemmerFor('en'));
const keys = (text: string) => termsOf(text).map(({ key }) => key);

/** What a query asks for on pages that have some words, and which of them are the same. */
async function asked(query: string, pages: string, same: string[][] = []) {
	const known = new Set(keys(pages));
	const groups = same.map((group) => group.map(keys));
	const { wishes, corrected } = await wishesFor(
		query,
		{
			data: {
				pages: [['', 'certificate', 0]],
				entries: [],
				literals: [],
				stop: keys('in the'),
				same: groups,
			},
			termsOf,
			findWord: async (key) => (known.has(key.replaceAll('"', '')) ? [{ page: 0, score: 1 }] : []),
			words: async () => new Words(['', pages.replaceAll(' ', '\n')], 'en', termsOf, groups),
		},
		false,
	);
	return {
		wanted: wishes.map(({ phrases }) => phrases.map((phrase) => phrase.keys.join(' '))),
		corrected: corrected.map(({ from, to }) => `${from} ${to}`),
	};
}

describe('what a query asks for', () => {
	const certificate = keys('certificate').join('');
	const name = [['host name', 'name mismatch']];

	it('is a phrase of the same meaning, one of whose words was mistyped', async () => {
		const { wanted, corrected } = await asked('name misnatch', 'host name mismatch', name);
		expect(wanted).toEqual([[keys('host name').join(' '), keys('name mismatch').join(' ')]]);
		expect(corrected).toEqual(['misnatch mismatch']);
	});

	it('or between whose words another stands', async () => {
		const { wanted } = await asked(
			'name in the certificate mismatch',
			'host name certificate',
			name,
		);
		expect(wanted).toEqual([
			[keys('host name').join(' '), keys('name mismatch').join(' ')],
			[certificate],
		]);
	});

	it('is nothing where most words are unknown, and what is left may only be meant', async () => {
		expect((await asked('world football cup', 'word certificate')).wanted).toEqual([]);
		expect((await asked('world certificate cup', 'word certificate')).wanted).toHaveLength(3);
		expect((await asked('wrold', 'world certificate')).corrected).toEqual(['wrold world']);
	});

	it('is nothing where what is guessed or left has nothing to do with what the pages are about', async () => {
		expect((await asked('servent wages', 'server pages')).wanted).toEqual([]);
		expect((await asked('pizza world cup', 'word world')).wanted).toEqual([]);
		expect((await asked('pizza certificate cup', 'word certificate')).wanted).toHaveLength(3);
		expect((await asked('pizza cup word', 'word', [['word', 'term']])).wanted).toHaveLength(3);
	});

	it('is no word that a question can do without, which nobody mistypes', async () => {
		expect((await asked('certificate thr', 'the certificate')).corrected).toEqual([]);
	});

	it('is not guessed at for more unknown words than a question has', async () => {
		const letters = [...'bcdfghjklmnpqr'];
		const mistyped = letters.map((letter) => `certif${letter}cate`).join(' ');
		const { corrected } = await asked(`mailbox ${mistyped}`, 'mailbox certificate');
		expect(corrected.length).toBe(10);
		expect((await asked('mail'.repeat(20), 'mail')).wanted).toEqual([]);
	});
});
