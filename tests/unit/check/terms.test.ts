import { describe, expect, it } from 'vitest';
import { checkTerms } from '../../../src/check/core.ts';
import { formatFault } from '../../../src/content-files/fault.ts';
import { content } from './content-tree.ts';

const terms = 'content/terms/tr.yaml';
const article = 'content/articles/guide/tr.md';

const warningsWith = (notToUse: string, body: string) => {
	const files = new Map(content);
	files.set(terms, `- concept: port\n  use: [bağlantı noktası]\n  not: [${notToUse}]\n`);
	files.set(article, (content.get(article) ?? '').replace('Yeniden başlatın.', body));
	return checkTerms(files).map(formatFault);
};

describe('a word that the term base advises against', () => {
	it('is named where it stands, with the word to use', () => {
		expect(warningsWith('port', 'Bir\nport açın.')).toEqual([
			`${article}:13: "port" is not the word for "port" here; use "bağlantı noktası"`,
		]);
	});

	it.each([
		['as a part of another word', 'port', 'Raporu okuyun.'],
		['inside code', 'port', 'Şunu yazın: `port`.'],
	])('is nobody’s business %s', (_, word, body) => {
		expect(warningsWith(word, body)).toEqual([]);
	});
});
