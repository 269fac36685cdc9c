import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../../corpus/judge.ts';
import { parseLabel, readCorpus } from '../../corpus/read-corpus.ts';
import { report } from '../../corpus/report.ts';
import { knowledge } from './known.ts';

function folderWith(files: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
	for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
	return folder;
}

const sample = (causes: string[], text: string) => ({
	file: 'x.txt',
	causes,
	software: 'exim',
	language: 'en',
	text,
});

describe('the corpus runner', () => {
	it('reads the label in front of a text', () =>
		expect(parseLabel('# cause: recipient policy | software: exim | language: de')).toEqual({
			causes: ['recipient', 'policy'],
			software: 'exim',
			language: 'de',
		}));

	it('reads labelled texts and the mails of a table', async () => {
		const folder = folderWith({
			'a.txt': '# cause: recipient\n550 User unknown',
			'b.eml': 'From: postmaster@example.org\nContent-Type: text/plain\n\n552 Mailbox full',
			'expected.tsv': 'file\tcauses\tsoftware\tlanguage\nb.eml\trecipient\tqmail\ten\n',
		});
		const samples = await readCorpus(folder);
		expect(samples.map(({ file, software }) => [file, software])).toEqual([
			['a.txt', ''],
			['b.eml', 'qmail'],
		]);
		expect(samples.map((each) => judge(each, knowledge).verdict)).toEqual(['right', 'right']);
	});

	it('names every text without a label, and every cause that there is not', async () => {
		const files = { 'c.eml': 'x', 'd.txt': 'x', 'e.txt': '# cause: tls version\nx' };
		const said = readCorpus(folderWith(files));
		for (const part of ['c.eml has no label', 'd.txt has no label', 'e.txt: "tls" is no cause']) {
			await expect(said).rejects.toThrow(part);
		}
	});

	it.each([
		['a folder without a text', folderWith({}), 'has no text'],
		['a folder that is not there', join(tmpdir(), 'no such corpus'), 'there is no folder'],
	])('names %s', async (_, folder, message) => {
		await expect(readCorpus(folder)).rejects.toThrow(message);
	});

	it.each([
		['right', ['recipient'], '550 5.1.1 User unknown'],
		['acceptable', ['dns', 'recipient'], '550 5.1.1 User unknown'],
		['wrong', ['dns'], '550 5.1.1 User unknown'],
		['nothing', ['dns'], 'good morning'],
		['right', ['none'], 'good morning'],
	])('calls %s what should be %j', (verdict, causes, text) =>
		expect(judge(sample(causes, text), knowledge).verdict).toBe(verdict),
	);

	it('lists a false claim about TLS, also one that is not the first', () => {
		const text = '550 5.1.1 User unknown\n\nTLS negotiation failed with error SocketError';
		const judged = judge(sample(['recipient'], text), knowledge);
		expect(judged.falseClaims.join()).toContain('tls-version');
		expect(report([judged]).join('\n')).toContain('false claims about TLS: 1');
	});
});
