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

/** Without blanks between words, or with endings joined to them. */
describe('in the scripts of East Asia, a word that the term base advises against', () => {
	it.each([
		['between Han letters', '认证', '使用认证的客户端。', '身份验证'],
		['behind kana', '中継', 'メールの中継です。', 'リレー'],
		['before hiragana', 'ログイン', '一度ログインする。', 'サインイン'],
		['with Latin letters around it', '端点', 'TLS端点A。', '终结点'],
		['with a Korean particle', '감사', '이 감사를 엽니다.', '점검'],
		['as a Latin word between Han letters', 'Server', '这个Server停了。', '服务器'],
	])('is named %s', (_, word, body, use) => {
		expect(warningsWith(word, body, use)).toHaveLength(1);
	});

	it.each([
		['as a part of a longer katakana word', 'サーバ', 'メールサーバーを開く。', 'サーバー'],
		['as a part of the word to use', '验证', '身份验证已停用。', '身份验证'],
		['as a part of another Korean word', '감사', '감사합니다.', '점검'],
		['as the English name in full-width brackets', 'port', '端口（port）。', '端口'],
	])('is nobody’s business %s', (_, word, body, use) => {
		expect(warningsWith(word, body, use)).toEqual([]);
	});
});
