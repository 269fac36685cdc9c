import { expect, it } from 'vitest';
import { faultsOf, sourceText, translatedText } from './article.ts';

/** Right translations that look odd to a careless check. */
const right: readonly [why: string, source: string, translation: string][] = [
	['Finnish case ending after a colon', 'It needs TLS 1.2.', 'Se vaatii TLS 1.2:ta.'],
	['Finnish case ending of a product', 'On Windows Server 2012.', 'Windows Server 2012:ssa.'],
	[
		'Finnish hyphen',
		'On a Windows Server 2008 R2 server.',
		'Windows Server 2008 R2 -palvelimella.',
	],
	['Finnish compound', 'The TLS version of it.', 'Sen TLS-versio.'],
	['Finnish closing quotation marks only', 'It says "done".', 'Siinä lukee ”valmis”.'],
	['Turkish apostrophe', 'Turn on TLS 1.2 there.', 'Orada TLS 1.2’yi etkinleştirin.'],
	['Turkish straight apostrophe', 'Office 365 accepts it.', "Office 365'te kabul edilir."],
	['Turkish date', 'It began in January 2021.', 'Ocak 2021’de başladı.'],
	['Hebrew prefix with a hyphen', 'It needs TLS 1.2.', 'נדרש שימוש ב-TLS 1.2.'],
	['Hebrew prefix without a hyphen', 'It needs TLS 1.2.', 'נדרש שימוש בTLS 1.2.'],
	['Hebrew abbreviation', 'The mail from abroad.', 'הדוא"ל מחו"ל.'],
	['Hebrew abbreviation in a quotation', 'It says "mail".', 'כתוב "דוא"ל".'],
	['Slovenian guillemets', 'The button is named "Copy".', 'Gumb se imenuje »Kopiraj«.'],
	['Slovenian hyphenated ending', 'The old TLS.', 'Starega TLS-a ni več.'],
	['Bulgarian quotation marks', 'It says "done".', 'Пише „готово“.'],
	[
		'Bulgarian date with a year sign',
		'It began on 11 January 2021.',
		'Започна на 11 януари 2021 г.',
	],
	['Finnish date', 'It began on 11.1.2021.', 'Se alkoi 11.1.2021.'],
	['ordinary decimal', 'It takes 1.5 minutes.', 'Traja 1,5 minute.'],
	['ordinary decimal beside a version', 'TLS 1.2 takes 1.5 s.', 'TLS 1.2 traja 1,5 s.'],
	['what a program is made for', 'In 64-bit PowerShell.', 'Dans PowerShell 64 bits.'],
	['size with a unit', 'The file has 10 MB.', 'Tiedoston koko on 10 Mt.'],
	['version before a comma and a number', 'In Office 365, 2021.', 'V Office 365, 2021.'],
	[
		'version before a full stop and a date',
		'TLS 1.2 came. 11 more.',
		'Prišel je TLS 1.2. 11 jih je.',
	],
	['versions in another order', 'TLS 1.2, not TLS 1.0.', 'Nicht TLS 1.0, sondern TLS 1.2.'],
	['version broken over two lines', 'It needs TLS 1.2.', 'Potreben je TLS\n1.2.'],
	['bare second number', 'TLS 1.0 and 1.1 are off.', 'TLS 1.0 ve 1.1 kapalı.'],
	['code spans in another order', 'Set `a` to `b`.', 'Nastavite `b` v `a`.'],
	['code span right before an ending', 'Issue `STARTTLS`.', 'Anna `STARTTLS`:n.'],
	['bold around a version', 'Use **TLS 1.2** now.', 'Zdaj uporabite **TLS 1.2**.'],
	['bold up to the end of a version', 'Use **at least TLS 1.2**.', 'Vsaj **TLS 1.2**.'],
	[
		'.NET version with three numbers',
		'.NET Framework 4.7.2 has it.',
		'.NET Framework 4.7.2 ga ima.',
	],
	['slash between words', 'The sender and/or the receiver.', 'Gönderen ve/veya alıcı.'],
	[
		'short link text',
		'See [part 2](https://example.org/2) too.',
		'Ks. [osa 2](https://example.org/2).',
	],
	[
		'link text in Chinese',
		'See [protocol logging](https://example.org/).',
		'见[协议日志](https://example.org/)。',
	],
	['a name alone', '- Exchange Server', '- Exchange Server'],
	[
		'a list of names',
		'- Windows Server, Exchange Server, Office',
		'- Windows Server, Exchange Server, Office',
	],
	[
		'an address as its own words',
		'<https://example.org/what/to/do/>',
		'<https://example.org/what/to/do/>',
	],
	['a longer word in capitals', 'The TLS of it.', 'TLS ONLY tega.'],
	['a month as a number', 'It began on 11 January 2021.', '从 2021年1月11日开始。'],
	['a date in numbers alone', 'It began on 11 January 2021.', 'Se alkoi 11.01.2021.'],
	['Arabic digits in a date', 'It began on 11 January 2021.', 'بدأ ذلك في ١١ يناير 2021.'],
	['a number as a word', 'It comes back after 24 hours.', 'Er kommt nach einem Tag zurück.'],
	['a word as a number', 'It has two parts, and 24 lines.', 'Osia on 2 ja rivejä 24.'],
	['a clock of 24 hours', 'It ends at 5 p.m. on that day.', 'Es endet an dem Tag um 17 Uhr.'],
	['parted thousands', 'It has 10,000 lines.', 'Má 10 000 riadkov.'],
	['thousands with a full stop', 'It has 10,000 lines.', 'Es hat 10.000 Zeilen.'],
	['ten thousands', 'It has 30,000 lines.', '3 万行あります。'],
	['a century', 'In the first of 3 steps.', 'Im 1. von 3 Schritten.'],
	['pairs in another order', 'Set `A` to `1`, `B` to `0`.', 'Nastavite `B` na `0` in `A` na `1`.'],
	[
		'values before their names',
		'Set `A` to `1`, `B` to `0`.',
		'値 `1` を `A` に、値 `0` を `B` に。',
	],
	['one pair turned', 'Set `A` to `1`, `B` to `0`.', '`A` a `1`, y el valor `0` para `B`.'],
	['all names, then all values', 'Set `A` to `1`, `B` to `0`.', '`A` と `B` を `1` と `0` に。'],
	['code broken over two lines', 'It says `Connection dropped`.', 'Piše `Connection\ndropped`.'],
];

it.each(right)('%s is no fault', (_, source, translation) => {
	const faults = faultsOf(
		'x.md',
		sourceText({ body: source }),
		translatedText({ body: translation }),
	);
	expect(faults).toEqual([]);
});
