import { describe, expect, it } from 'vitest';
import { englishOf, languageOf } from '../../../src/i18n/english.ts';

describe('English', () => {
	const isEnglish = englishOf(['A smart host relays mail.', 'Sign in with "basic" credentials']);

	it.each(['smart host', 'Relay', 'credential'])('is %s by its words', (phrase) =>
		expect(isEnglish(phrase)).toBe(true),
	);

	it.each(['perustodennus', 'smart isäntä', 'osnovno preverjanje'])('is not %s', (phrase) =>
		expect(isEnglish(phrase)).toBe(false),
	);
});

describe('the language of a printed text', () => {
	it.each([
		'421 4.4.2 Connection dropped due to SocketError',
		'openssl s_client -connect mail.contoso.com:25',
	])('is English: %s', (text) => expect(languageOf(text)).toBe('en'));

	it.each([
		'421 4.4.2',
		'0x80090331',
		'STARTTLS',
		'5.7.3 Se requiere STARTTLS',
		'Es konnte keine Verbindung hergestellt werden',
		'Une connexion existante a dû être fermée',
		'Удаленный хост разорвал подключение',
	])('is not told where it is none or another: %s', (text) =>
		expect(languageOf(text)).toBeUndefined(),
	);
});
