import { expect, test } from 'vitest';
import { plainForms } from '../../../src/search/words/plain-forms.ts';
import { simplified } from '../../../src/search/words/simplified.ts';

test.each([
	['ＴＬＳ　１．２', 'TLS 1.2'],
	['٤٢١ ٤٫٤٫٢', '421 4.4.2'],
	['5。7。57', '5.7.57'],
	['5-7-57', '5.7.57'],
	['550 5 7 1', '550 5.7.1'],
	['🙏 550 5 7 1 🙏', '🙏 550 5.7.1 🙏'],
	['0x8009 0331', '0x80090331'],
	['2024-12-31 4 5 6', '2024-12-31 4 5 6'],
	['O365 m365 Microsoft 365', 'Office 365 Office 365 Office 365'],
	['office365, smtp.office365.com', 'office 365, smtp.office365.com'],
	['schannel36874 ошибка10060', 'schannel 36874 ошибка 10060'],
	['server2008r2', 'server 2008r2'],
	['tls12 sha256', 'tls12 sha256'],
	['0×80090331 0х800ССС1А ox80090331', '0x80090331 0x800ccc1a 0x80090331'],
	['ТЛС 1.2, ссл', 'TLS 1.2, SSL'],
	['めーる', 'メール'],
	['🙏 めーる', '🙏 メール'],
	['メールがおくれない', 'メールがおくれない'],
])('%s is read as %s', (typed, plain) => {
	expect(plainForms(typed)).toBe(plain);
});

test.each([
	['zh-Hans', '憑證過期', '凭证过期'],
	['zh-Hant', '憑證過期', '憑證過期'],
	['ja', '電子証明書の時間', '電子証明書の時間'],
])('%s: %s is read as %s', (locale, typed, plain) => {
	expect(simplified(typed, locale)).toBe(plain);
});
