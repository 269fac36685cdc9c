import { describe, expect, it } from 'vitest';
import { checkTerms } from '../../../src/check/core.ts';
import { formatFault } from '../../../src/content-files/fault.ts';
import { content } from './content-tree.ts';

const terms = 'content/terms/tr.yaml';
const article = 'content/articles/guide/tr.md';

const warningsWith = (notToUse: string, body: string, use = 'bağlantı noktası') => {
	const files = new Map(content);
	files.set(terms, `- concept: port\n  use: [${use}]\n  not: [${notToUse}]\n`);
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
		['in brackets that are no gloss of it', 'liman', 'Onu (liman) açın.'],
		['in brackets that were closed before', 'port', 'Onu (bunu) port açın.'],
		['in whatever case', 'PORT', 'Bir port açın.'],
		['behind a preposition in another script', 'port', 'ה-port.'],
	])('is named %s', (_, word, body) => {
		expect(warningsWith(word, body)).toHaveLength(1);
	});

	it('is named in the wrong case where only that is wrong', () => {
		expect(warningsWith('E-mail', 'Bir E-mail yazın.', 'E-Mail')).toHaveLength(1);
		expect(warningsWith('E-mail', 'Bir E-Mail yazın.', 'E-Mail')).toEqual([]);
	});

	it.each([
		['in the name of a product', 'mail', 'Jakarta Mail ister.'],
		['as a part of another word', 'port', 'Raporu okuyun.'],
		['as a part of a word with a hyphen', 'port', 'Bir port-forward kurun.'],
		['inside code', 'port', 'Şunu yazın: `port`.'],
		['as the English name in brackets', 'Port', 'Bağlantı noktasını (port) açın.'],
	])('is nobody’s business %s', (_, word, body) => {
		expect(warningsWith(word, body)).toEqual([]);
	});
});
