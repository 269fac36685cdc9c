import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { excerptOf, stemmerFor, termsFor, Words } from '../../../src/search/core.ts';

const keysOf = async (locale: string, text: string) =>
	termsFor(locale, await stemmerFor(locale))(text).map(({ key }) => key.normalize('NFC'));

describe('forms of one word have one key', () => {
	test.each([
		['bg', ['сървър', 'сървъра', 'сървърът', 'сървъри', 'сървърите']],
		['bg', ['грешка', 'грешката', 'грешки', 'грешките']],
		['bg', ['отказва', 'отказват', 'отказана', 'отказ']],
		['de', ['Zertifikat', 'Zertifikate', 'Zertifikats', 'Zertifikaten']],
		['de', ['Verschlüsselung', 'verschluesselung', 'Verschlusselung']],
		['de', ['Größe', 'Groesse', 'grosse']],
		['de', ['Empfänger', 'Empfaenger', 'Empfängers', 'Empfängern']],
		['en', ['server', 'servers', 'Servers']],
		['es', ['conexión', 'conexion', 'conexiones', 'conectar', 'conecta']],
		['es', ['autenticación', 'autenticacion', 'autenticar', 'autenticado']],
		['es', ['contraseña', 'contrasena', 'contraseñas']],
		['es', ['rechazado', 'rechaza', 'rechazó', 'rechazada']],
		['fr', ['expiré', 'expire', 'expirée', 'expirées', 'expirent', 'expiration']],
		['fr', ['connexion', 'connexions', 'connecter', 'connecté', 'connectée']],
		['fr', ['désactiver', 'desactiver', 'désactivation', 'désactivé']],
		['fr', ['rejet', 'rejeté', 'rejetée', 'rejette', 'rejets']],
		['fr', ['erreur', 'l’erreur', "d'erreurs", 'qu’erreur']],
		['fr', ['cœur', 'coeur']],
		['pt-BR', ['conexão', 'conexao', 'conexões', 'conectar']],
		['pt-BR', ['autenticação', 'autenticacao', 'autenticar', 'autenticado']],
		['pt-BR', ['mensagem', 'mensagens']],
		['pt-BR', ['expirado', 'expirou', 'expirada']],
		['fi', ['yhteys', 'yhteyden', 'yhteyksien', 'yhteydet']],
		['fi', ['varmenne', 'varmenteen', 'varmenteiden', 'varmennetta']],
		['fi', ['vanhempi', 'vanhemman', 'vanhempaan']],
		['fi', ['palvelin', 'palvelimen', 'palvelimella', 'palvelimet', 'palvelimessa']],
		['he', ['שרת', 'השרת', 'והשרת', 'שרתים', 'השרתים', 'לשרתים', 'שבשרת', 'כשהשרת']],
		['he', ['חיבור', 'החיבור', 'חיבורים', 'בחיבורים']],
		['sl', ['povezava', 'povezave', 'povezavo', 'povezavami', 'povezav']],
		['sl', ['potekel', 'potekla', 'poteklo']],
		['sl', ['strežnik', 'strežnika', 'strežniki', 'streznikov']],
		['bg', ['клиент', 'клиентът', 'клиента', 'клиенти']],
		['bg', ['регистър', 'регистъра', 'регистри', 'регистрите']],
		['bg', ['домейн', 'домейна', 'домейните']],
		['bg', ['неуспешен', 'неуспешна', 'неуспешни']],
		['en', ['expire', 'expired', 'expiry', 'expiration']],
		['en', ['deliver', 'delivery', 'delivered']],
		['en', ['reject', 'rejection', 'rejected']],
		['fi', ['palvelin', 'palvelimelle', 'palvelimetta', 'palvelinten', 'palvelimillamme']],
		['fi', ['varmenne', 'varmenteettomalla', 'varmenteineen', 'varmenteettoman']],
		['fi', ['viesti', 'viestejä', 'viesteihin']],
		['fi', ['salasana', 'salasanan', 'salasanoja', 'salasanalla']],
		['fi', ['lista', 'listan', 'listalla', 'listoilla']],
		['fi', ['käyttöön', 'kayttoon', 'KÄYTTÖÖN']],
		['fi', ['kättely', 'kattelyssa', 'kättelyn']],
		['fi', ['liitin', 'liittimen', 'liittimissä']],
		['he', ['גרסה', 'הגרסאות', 'גרסאות', 'גרסת']],
		['he', ['שרת', 'שרתי', 'שרתינו']],
		['sl', ['sporočilo', 'sporočila', 'sporočilom', 'sporočiloma', 'sporočil']],
		['sl', ['geslo', 'gesla', 'geslom', 'gesel']],
		['sl', ['odjemalec', 'odjemalca', 'odjemalcih', 'odjemalcema']],
		['sl', ['preverite', 'preveriti', 'preverim']],
		['sl', ['register', 'registra', 'registrih']],
		['tr', ['sunucu', 'sunucular', 'sunucuda', 'SUNUCULARI', 'sunucularda']],
		['tr', ['sunucu', 'sunucusundaki', 'sunucumuzda', 'sunucuyla', 'sunucularının', 'sunucusuysa']],
		['tr', ['sertifika', 'sertifikanın', 'sertifikalarımızın', 'sertifikasız', 'sertifikayla']],
		['tr', ['kuyruk', 'kuyruğu', 'kuyruktaki', 'kuyruğundaki', 'kuyruklarda']],
		['tr', ['hata', 'hatası', 'hatadan', 'hatalarının']],
		['tr', ['doldu', 'dolmuş']],
		['tr', ['liste', 'listede', 'listedeyiz']],
		['tr', ['kayit', 'KAYIT', 'kayıt']],
		['ru', ['сертификат', 'сертификата', 'сертификатов', 'сертификатами']],
		['ru', ['отклонено', 'отклонил', 'отклонение', 'отклонён', 'отклонен']],
		['ru', ['ошибка', 'ошибки', 'ошибок']],
		['uk', ['сертифікат', 'сертифіката', 'сертифікати', 'сертифікатів']],
		['uk', ['з’єднання', "з'єднань", 'зʼєднанням', 'зєднання']],
		['uk', ['помилка', 'помилки', 'помилок', 'помилкою']],
		['uk', ['підключення', 'підключитися']],
		['pl', ['certyfikat', 'certyfikatu', 'certyfikacie', 'certyfikatów', 'certyfikatami']],
		['pl', ['serwer', 'serwera', 'serwerze', 'serwerów']],
		['pl', ['błąd', 'blad', 'błędu', 'błędy', 'bledow']],
		['pl', ['kolejka', 'kolejki', 'kolejce', 'kolejek']],
		['pl', ['połączenie', 'polaczenie', 'połączenia', 'połączeniu']],
		['pl', ['odrzucony', 'odrzucona', 'odrzucono', 'odrzuca']],
		['it', ['connessione', 'connettere', 'connettersi', 'connessioni']],
		['it', ['autenticazione', 'autenticare', "l'autenticazione", 'dell’autenticazione']],
		['nl', ['geweigerd', 'weigert', 'weigeren']],
		['nl', ['verlopen', 'verloopt']],
		['nl', ['certificaat', 'certificaten']],
		['ar', ['شهادة', 'الشهادة', 'شهادات', 'والشهادات', 'شهاده']],
		['ar', ['اتصال', 'الاتصال', 'بالاتصال', 'إتصال']],
		['ko', ['서버', '서버에서', '서버는', '서버를', '서버로']],
		['ko', ['만료', '만료되었습니다', '만료된', '만료됨', '만료됐습니다']],
		['ko', ['끊어졌습니다', '끊어짐', '끊어져요']],
	])('%s: %j', async (locale, words) => {
		expect(new Set(await keysOf(locale, words.join(' '))).size).toBe(1);
	});
});

describe('words that no blank parts', () => {
	test.each([
		['ja', 'TLS 1.2の証明書', ['tls12', '証明', '明書']],
		['ja', 'サーバー', ['サー', 'ーバ', 'バー']],
		['zh-Hans', '服务器的证书TLS1.2和', ['服务', '务器', '证书', 'tls12', '和']],
		['ko', '메일서버', ['메일', '일서', '서버']],
		['ko', '제한 권한', ['제한', '권한']],
	])('%s: %s', async (locale, text, keys) => {
		expect(await keysOf(locale, text)).toEqual(keys);
	});

	it('are marked in an excerpt as one', async () => {
		const termsOf = termsFor('ja', await stemmerFor('ja'));
		const wanted = new Map(termsOf('証明書').map(({ key }) => [key, 1]));
		const excerpt = excerptOf([['', '', ['サーバーの証明書の期限']]], wanted, termsOf);
		expect(excerpt?.runs.filter(({ marked }) => marked)).toEqual([
			{ text: '証明書', marked: true },
		]);
	});
});

test('a German compound has both its words', async () => {
	const [certificate] = await keysOf('de', 'Zertifikat');
	for (const word of [
		'Serverzertifikat',
		'Stammzertifikats',
		'Zwischenzertifikate',
		'Zertifikatsfehler',
		'Remotezertifikat',
	])
		expect(await keysOf('de', word)).toContain(certificate);
});

test('a version of TLS is one word, however it is written', async () => {
	expect(new Set(await keysOf('sl', 'TLS 1.2, tls1.2, TLSv1.2, TLS 1,2'))).toEqual(
		new Set(['tls12']),
	);
});

test.each([
	['tr', 'Office 365’te', ['office', '365']],
	['tr', "TLS 1.2'yi Exchange'in", ['tls12', 'exchange']],
	['fi', 'TLS:ssä 1.0:aa', ['tls']],
	['sl', 'STARTTLS-om e-pošta', ['starttls', 'posta']],
	['bg', 'TLS-а', ['tls']],
	['he', 'וב-TLS', ['tls']],
])('%s: what is joined to a name is no word: %s', async (locale, text, words) => {
	const stem = async (list: string) => keysOf(locale, list);
	expect(await keysOf(locale, text)).toEqual((await Promise.all(words.map(stem))).flat());
});

test('a stemmer is that of the language, whatever else its tag says, and of the script it was made for', async () => {
	expect((await stemmerFor('en-GB'))('servers')).toBe('server');
	expect((await stemmerFor('bg-Cyrl-BG'))('сървърите')).toBe((await stemmerFor('bg'))('сървър'));
	expect((await stemmerFor('bg-Latn'))('сървърите')).toBe('сървърите');
	expect((await stemmerFor('mt'))('servers')).toBe('servers');
});

test('words of neighbouring literals are never glued', async () => {
	expect(await keysOf('en', '4.4.317 5.4.317')).toEqual([]);
	expect(await keysOf('en', 'NoCredentials SocketError')).toHaveLength(2);
});

describe('a word that no page has is taken for one that they have', () => {
	const list = async (locale: string, words: string) => {
		const termsOf = termsFor(locale, await stemmerFor(locale));
		return new Words(['', words.replaceAll(' ', '\n')], locale, termsOf);
	};
	test.each([
		['en', 'certificate printer', 'certifcate', 'certificate'],
		['en', 'certificate printer', 'pirnter', 'printer'],
		['he', 'starttls', 'דאשראאךד', 'starttls'],
		['bg', 'сертификат', 'sertifikat', 'сертификат'],
		['bg', 'поща отговаря', 'otgovaria', 'отговаря'],
		['bg', 'поща отговаря', 'posha', 'поща'],
		['bg', 'пощата', 'mfydjd', 'пощата'],
		['ru', 'ошибка отправляется', 'oshibka', 'ошибка'],
		['ru', 'ошибка отправляется', 'otpravlyaetsya', 'отправляется'],
		['ru', 'неверный пароль', 'nevernyy', 'неверный'],
		['uk', 'помилка з’єднання', 'pomylka', 'помилка'],
		['uk', 'помилка підключення', 'pidkliuchennia', 'підключення'],
		['sl', 'zavrnjena povezava', 'yavrnjena', 'zavrnjena'],
		['fi', 'verkkoviasta', 'verkkovista', 'verkkoviasta'],
		['bg', 'получател подател', 'полчател', 'получател'],
	])('%s: of “%s”, “%s” is %s', async (locale, words, typed, meant) => {
		const known = await list(locale, words);
		const [key = ''] = await keysOf(locale, typed);
		expect(known.meant(typed, key)?.form).toBe(meant);
	});

	it('with a slip in a word of which the stem is short', async () => {
		const known = await list('en', 'xyzabcde');
		expect(known.nearForm('xyzabdce', 'xyz')?.form).toBe('xyzabcde');
		expect(known.nearForm('xyzabdce', 'xyzab')).toBeUndefined();
	});

	it('or for several, typed in another layout with letters on the keys of commas', async () => {
		const known = await list('he', 'אישור פג תוקף');
		expect(known.retyped('thaur pd ,ue;')).toBe('אישור פג תוקף');
		expect(known.retyped('אישור פג')).toBeUndefined();
		expect(known.retyped('something else')).toBeUndefined();
		expect(known.retyped('thaur pd nhhkho')).toBe('אישור פג מיילים');
		expect((await list('bg', 'грешка')).retyped('h,etmd')).toBeUndefined();
		expect((await list('bg', 'грешна')).retyped('h,etkd')).toBe('грешна');
	});

	it('unless only its beginning is like one', async () => {
		const known = await list('fi', 'verkkoviasta');
		const [key = ''] = await keysOf('fi', 'verkkotunnus');
		expect(known.meant('verkkotunnus', key)).toBeUndefined();
	});

	it('or for one that means the same as theirs', async () => {
		const termsOf = termsFor('ru', await stemmerFor('ru'));
		const [key = ''] = await keysOf('ru', 'ксерокс');
		const known = new Words([], 'ru', termsOf, [[[key]]]);
		expect(known.meant('kseroks', 'kseroks')?.keys).toEqual([key]);
	});

	it('with a slip as well: shown is what the pages say', async () => {
		const termsOf = termsFor('en', await stemmerFor('en'));
		const keys = (text: string) => termsOf(text).map(({ key }) => key);
		const same = [[keys('mailbox'), keys('inbox')]];
		const known = new Words(['', 'mailbox'], 'en', termsOf, same);
		expect(known.meant('inobx', 'inobx')).toEqual({ keys: keys('inbox'), form: 'mailbox' });
	});

	test.each([
		['es', 'lista gris', 'listagris', 'lista gris'],
		['tr', 'posta kutusu dolu', 'postakutusudolu', 'posta kutusu dolu'],
		['pl', 'odmowa połączenia', 'odmowapołączenia', 'odmowa połączenia'],
		['fi', 'posti palvelin varmenne', 'postipalvelinvarmenne', 'posti palvelin varmenne'],
		['de', 'Drucker Spam', 'Etikettendrucker', 'drucker'],
		['de', 'Drucker Spam', 'Spamordner', 'Spam'],
	])('%s: of “%s”, “%s” is made of %s', async (locale, words, typed, meant) => {
		const known = await list(locale, words.toLowerCase());
		const key = (await keysOf(locale, typed)).join('');
		expect(known.meant(typed, key)?.form).toBe(meant);
	});

	it('and begins one of theirs only as it was typed', async () => {
		const known = await list('en', 'workgroup');
		expect(known.begins('work', 'work')).toBe(true);
		expect(known.begins('works', 'work')).toBe(false);
	});

	it('or for one in Hangul, of which the keys were those of a Latin layout', async () => {
		const termsOf = termsFor('ko', await stemmerFor('ko'));
		const keys = termsOf('인증서 만료 끊김').map(({ key }) => key);
		const known = new Words([], 'ko', termsOf, [[keys]]);
		expect(known.meant('dlswmdtj', 'dlswmdtj')?.keys).toEqual(keys.slice(0, 2));
		expect(known.meant('Rmsgrla', 'rmsgrla')?.form).toBe('끊김');
		expect(known.retyped('dlswmdtj aksfy')).toBe('인증서 만료');
		expect(known.meant('exchange', 'exchange')).toBeUndefined();
	});

	it('unless a key writes a sign there, which is in no word', async () => {
		const known = await list('ar', 'dovecot');
		expect(known.meant('يخرج', 'يخرج')).toBeUndefined();
	});

	it('but not for a short one with which it only begins', async () => {
		const known = await list('fi', 'laske');
		expect(known.meant('laskutusohjelma', 'laskutus')).toBeUndefined();
	});

	it('unless nothing is near', async () => {
		expect((await list('en', 'certificate')).meant('qqqqqq', 'qqqqqq')).toBeUndefined();
	});
});

describe('an excerpt', () => {
	it('is the page’s own text with the word marked in the form that stands there', async () => {
		const termsOf = termsFor('sl', await stemmerFor('sl'));
		const excerpt = excerptOf(
			[['', '', ['Nekaj drugega.', 'Preverite povezavami strežnikov.']]],
			new Map([['povezav', 1]]),
			termsOf,
		);
		expect(excerpt?.runs.map(({ text }) => text).join('')).toBe('Preverite povezavami strežnikov.');
		expect(excerpt?.runs.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
			'povezavami',
		]);
	});

	it('leads to a section of a long page only if the words stand there alone', async () => {
		const termsOf = termsFor('en', await stemmerFor('en'));
		const long = 'Nothing to see here. '.repeat(250);
		const page: Parameters<typeof excerptOf>[0] = [
			['', '', ['Certificates expire.', long]],
			['queues', 'Queues', ['Mail waits for certificates.']],
			['backup', 'Before you change it', ['Make a backup of the registry.']],
		];
		const idFor = (word: string, sections = page, title = '') =>
			excerptOf(sections, new Map([[word, 1]]), termsOf, title)?.id;
		expect(idFor('backup')).toBe('backup');
		expect(idFor('queue')).toBe('queues');
		expect(idFor('expir')).toBe('');
		expect(idFor('backup', page, 'Backup')).toBe('');
		expect(idFor('backup', page.slice(2))).toBe('');
	});

	it('holds nothing but the text, whatever the text', async () => {
		const termsOf = termsFor('en', await stemmerFor('en'));
		fc.assert(
			fc.property(fc.lorem({ maxCount: 120 }), fc.lorem({ maxCount: 1 }), (text, word) => {
				const wanted = new Map(termsOf(word).map(({ key }) => [key, 1]));
				const runs = excerptOf([['', '', [text]]], wanted, termsOf)?.runs ?? [];
				const shown = runs
					.map((run) => run.text)
					.join('')
					.replace(/^… | …$/g, '');
				expect(text).toContain(shown);
			}),
		);
	});
});

test.each(['bg', 'en', 'fi', 'he', 'sl', 'tr'])(
	'%s: no text makes the words fail',
	async (locale) => {
		const termsOf = termsFor(locale, await stemmerFor(locale));
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
				for (const { key, start, end } of termsOf(text)) {
					expect(key.length).toBeGreaterThan(1);
					expect(end).toBeGreaterThan(start);
				}
			}),
		);
	},
);
