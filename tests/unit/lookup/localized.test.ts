import { describe, expect, it } from 'vitest';
import { lookup } from '../../../src/lookup/core.ts';
import { knowledge } from './known.ts';

const found = (text: string) => {
	const [first] = lookup(text, knowledge).findings;
	return first && { id: first.id, codes: first.codes };
};

/** As public pages quote them; a number that decides may be another of the same event. */
const schannel: [language: string, text: string, id: string][] = [
	[
		'ko',
		'원본: Schannel\n이벤트 ID: 36887\n설명:\n원격 끝점에서 경고를 받았습니다. 경고 코드에 정의된 TLS 프로토콜은 40입니다.',
		'schannel-alert-40',
	],
	[
		'ko',
		'원격 끝점에서 경고를 받았습니다. 경고 코드에 정의된 TLS 프로토콜은 70입니다.',
		'schannel-alert-70',
	],
	[
		'ja',
		'イベント ID: 36887\n説明:\nリモート エンドポイントから致命的な警告を受け取りました。TLS プロトコルで定義されているこの致命的な警告のコードは 20 です。',
		'schannel-alert-other',
	],
	[
		'ja',
		'致命的な警告が生成され、リモート エンドポイントに送信されました。これにより、接続が終了される可能性があります。TLS プロトコルで定義された致命的な警告コードは 40 です。Windows SChannel エラーの状態は 1205 です。',
		'schannel-alert-40',
	],
	[
		'ja',
		'次の致命的な警告が生成されました: 40。内部エラーの状態は 1205 です。',
		'schannel-alert-40',
	],
	['ja', '次の致命的な警告を受け取りました: 70。', 'schannel-alert-70'],
	['ja', 'イベントID：36887\n次の致命的な警告を受け取りました: 20。', 'schannel-alert-other'],
	[
		'ja',
		'TLS クライアント 資格情報を作成しているときに致命的なエラーが発生しました。内部エラーの状態は 10013 です。',
		'schannel-36871',
	],
	[
		'zh-Hans',
		'从远程终点接收到一个严重警告。TLS 协议所定义的严重警告代码为 40。',
		'schannel-alert-40',
	],
	[
		'zh-Hans',
		'事件 ID：36887\n从远程终点接收到一个严重警告。TLS 协议所定义的严重警告代码为 70。',
		'schannel-alert-70',
	],
	[
		'ru',
		'Произошла неустранимая ошибка при создании учетных данных TLS client. Внутреннее состояние ошибки: 10013',
		'schannel-36871',
	],
	[
		'it',
		"È stato ricevuto un avviso irreversibile dall'endpoint remoto. Il codice di avviso irreversibile definito dal protocollo TLS è 70.",
		'schannel-alert-70',
	],
];

describe('an event of Schannel as Windows prints it', () => {
	it.each(schannel)('in %s: %s', (_, text, id) => expect(found(text)?.id).toBe(id));
});

describe('the number of an event behind its label', () => {
	it.each([
		...['ID d’événement\u00a0: ', "ID de l'événement : ", 'Id. del evento: ', 'ID do Evento: '],
		...[
			'Identificação do Evento: ',
			'ID evento: ',
			'Gebeurtenis-id: ',
			'Identyfikator zdarzenia: ',
		],
		...[
			'Код события: ',
			'Ідентифікатор події: ',
			'イベント ID: ',
			'イベントID：',
			'事件 ID: ',
			'事件ID：',
		],
		...['이벤트 ID: ', 'معرف الحدث: ', 'معرّف الحدث: '],
	])('%s', (label) => {
		expect(lookup(`${label}36888`, knowledge).codes.map(({ code }) => code)).toEqual(['36888']);
	});

	it('is no port and no part of an address', () => {
		for (const text of ['mail.contoso.com:36887', 'http://10.0.0.1:36888/', '12:36887'])
			expect(lookup(text, knowledge).codes, text).toEqual([]);
	});
});

/** The labels of a report, around the reply that decides, and below it what is not to be read. */
const reports: [language: string, diagnostics: string, server: string, headers: string][] = [
	['ja', '管理者向けの診断情報:', '', '元のメッセージ ヘッダー:'],
	['zh-Hans', '管理员诊断信息:', '', '原始邮件头:'],
	[
		'ru',
		'Диагностические сведения для администраторов:',
		'Формирующий сервер: ',
		'Исходные заголовки сообщения:',
	],
	[
		'it',
		'Informazioni di diagnostica per gli amministratori:',
		'Server di generazione: ',
		'Intestazioni originali del messaggio:',
	],
];

describe('a report of a failed delivery', () => {
	it.each(reports)(
		'in %s is judged by its reply, and not by what came back',
		(_, diagnostics, server, headers) => {
			const report = `${diagnostics}\n\n${server}EX01.contoso.com\n\nanna@fabrikam.com\nmx.fabrikam.com\nRemote Server returned '550 5.1.1 User unknown'\n\n${headers}\n\nReceived: from EX02 by EX01\nSubject: 451 5.7.3 Must issue a STARTTLS command first\n\n451 5.7.3 Must issue a STARTTLS command first\n`;
			const { findings } = lookup(report, knowledge);
			expect(findings.flatMap(({ causes }) => causes)).toContain('recipient');
			expect(findings.map(({ id }) => id)).not.toContain('must-issue-starttls-451-5-7-3');
		},
	);
});
