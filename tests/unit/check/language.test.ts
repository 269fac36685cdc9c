import { describe, expect, it } from 'vitest';
import { languagesIn, otherLanguage } from '../../../src/check/files/wrong-language.ts';
import { compareMonths } from '../../../src/check/literals/months.ts';
import { readContent } from '../../../src/content-files/tree.ts';
import { content, faultsWith } from './content-tree.ts';

const languages = languagesIn(readContent(process.cwd()));

describe('a paragraph in another language than its file', () => {
	it.each([
		[
			'de',
			'French',
			'Cet article vous aide à vérifier la cause et à prouver que la modification a réussi.',
		],
		[
			'es',
			'Brazilian Portuguese',
			'Este artigo ajuda você a confirmar que esse é o seu problema e não outro, e a desfazer a mudança.',
		],
		[
			'uk',
			'Russian',
			'Эта статья поможет убедиться, что дело именно в этом, и проверить, что изменение подействовало.',
		],
		[
			'ru',
			'Ukrainian',
			'Ця стаття допоможе з’ясувати, чи це ваша проблема, і довести, що зміна подіяла.',
		],
		[
			'bg',
			'Russian',
			'Эта статья поможет убедиться, что дело именно в этом, и проверить, что изменение подействовало.',
		],
		['ar', 'Hebrew', 'המאמר הזה יעזור לכם לוודא שזו אכן הבעיה'],
		['zh-Hans', 'Japanese', 'この記事では、元に戻せる形で設定を変更します。'],
		[
			'fi',
			'American English|English',
			'What you see here is a text that nobody of this house has put into the other language.',
		],
	])('%s: %s', (locale, name, text) => {
		expect(otherLanguage(text, locale, languages)).toMatch(new RegExp(`^(?:${name})$`));
	});

	it.each([
		[
			'de',
			'Send connector, Receive connector, Message tracking log und Exchange Management Shell.',
		],
		[
			'fr',
			'Le message « This message was blocked because of the policy of the other side » s’affiche.',
		],
		['ja', '証明書失効確認失敗時対処方法'],
		// Languages of a script that nobody has written down here.
		[
			'kk',
			'Бұл мақала мәселенің себебін тексеруге және түзетуге көмектеседі, әрі өзгерістің іске асқанын.',
		],
		['ckb', 'ئەم بابەتە یارمەتیت دەدات هۆکارەکە بزانیت و گۆڕانکارییەکە بکەیت'],
		[
			'nl',
			'Exchange Online, Microsoft 365, Windows Server, PowerShell, OpenSSL, Postfix, Exim, Java',
		],
		['he', 'ב-Exchange Server Subscription Edition וב-Windows Server יש לבדוק זאת'],
	])('is not one with names or a printed text in it (%s)', (locale, text) => {
		expect(otherLanguage(text, locale, languages)).toBeUndefined();
	});

	it('is named at its line, and not also as what was left of the source', () => {
		const tr = 'content/articles/guide/tr.md';
		const text = 'Эта статья поможет убедиться, что дело именно в этом.';
		expect(
			faultsWith({ [tr]: (content.get(tr) ?? '').replace('Yeniden başlatın.', text) }),
		).toEqual([`${tr}:12: this is in Cyrillic, it seems; translate it`]);
	});
});

describe('a month', () => {
	const said = 'It began on 11 January 2021.';
	it.each([
		['ru', 'Это началось 11 февраля 2021 г.', 'февраля'],
		['fr', 'Cela a commencé le 11 février 2021.', 'février'],
		['tr', 'Bu, 11 Şubat 2021’de başladı.', 'Şubat'],
		['fi', 'Se alkoi 11. helmikuuta 2021.', 'helmikuuta'],
		['he', 'זה החל ב-11 בפברואר 2021.', 'פברואר'],
		['ar', 'بدأ ذلك في 11 فبراير 2021.', 'فبراير'],
		['ja', '2021 年 2 月 11 日に始まりました。', '2 月'],
		['ko', '2021년 2월 11일에 시작되었습니다.', '2월'],
	])('that was changed is named (%s)', (locale, text, month) => {
		expect(compareMonths(said, text, locale, 3)).toEqual([
			{ line: 3, message: `month "${month}" is not in the source; it has January` },
		]);
	});

	it.each([
		['ru', 'Это началось 11 января 2021 г.'],
		['pl', 'Zaczęło się 11 stycznia 2021 r.'],
		['sl', 'V januarju, natančneje 11. januarja 2021.'],
		['de', 'Am 11.1.2021 begann es; im Mai war es vorbei.'],
		['ja', '2021 年 1 月 11 日に始まりました。'],
		['tr', 'Ocak 2021’de, ayın 11’inde başladı.'],
	])('that is right is none (%s)', (locale, text) => {
		const english = locale === 'de' ? `${said} In May it was over.` : said;
		expect(compareMonths(english, text, locale, 3)).toEqual([]);
	});
});
