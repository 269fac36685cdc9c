/** Digits that Arabic and Persian keyboards type. */
const digits = /[٠-٩۰-۹]/g;

/** Names that people write together with the number that belongs to them: `office365`, `error10060`. */
const joined = /(^|[\s("'«„“:;,/])(\p{L}{5,}|port|win)(\d{2,5})(?=$|r2\b|[\s)"'»“”:;,?!])/giu;

/** What Office 365 is called as well; its pages name it so. */
const office = /(^|[^\p{L}\p{N}.@_-])(?:(?:ms|microsoft) ?|[omо] ?)365(?![\p{N}.@_-])/giu;

/** TLS and SSL as they sound in Cyrillic. */
const cyrillicTls = /(^|[^\p{L}])(тлс|ссл)(?!\p{L})/giu;

/** An enhanced status code with blanks or hyphens for its dots, alone or behind a reply code. */
const status =
	/^([^\p{L}\p{N}]*(?:[45]\d\d[ -])?[245])[ _-](\d{1,2})[ _-](\d{1,3})(?=[^\p{L}\p{N}]*$| )/u;

/** Words in hiragana alone, as they are typed before they are converted: `めーる`. */
const hiragana = /^(?=.*\p{Script=Hiragana})(?:[\p{Script=Hiragana}ー]|[^\p{L}\p{N}])+$/u;

/** A hexadecimal number as it comes from texts and keyboards: with a sign of multiplication, letters of Cyrillic, an `o`. */
const hexadecimal = /(^|[^\p{L}\p{N}])[0oо][xх×]([\da-fавсе]{4,})/giu;
/** Such a number in two halves. */
const halves = /\b(0x[\da-f]{4})[ _]([\da-f]{4})(?![\p{L}\p{N}])/giu;
const cyrillic: Readonly<Record<string, string>> = { а: 'a', в: 'b', с: 'c', е: 'e' };

/**
 * A query in the forms of letters and digits that codes and names are printed in: keyboards of Japan, China and Korea
 * type wide ones (`ＴＬＳ　１．２`, `5。7。57`), Arabic ones digits of their own (`٤٢١ ٤٫٤٫٢`), and people write
 * `outlook2010` and `O365`.
 */
export function plainForms(query: string): string {
	const plain = query.normalize('NFKC');
	// Of these, one letter is 96 behind the other in Unicode.
	if (hiragana.test(plain))
		return plain.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 96));
	return plain
		.replace(digits, (digit) => String(digit.charCodeAt(0) & 15))
		.replace(/٫/g, '.')
		.replace(/(\d)。(?=\d)/g, '$1.')
		.replace(hexadecimal, (_, before: string, number: string) => {
			const latin = number.replace(
				/[авсе]/giu,
				(letter) => cyrillic[letter.toLowerCase()] ?? letter,
			);
			return `${before}0x${latin}`;
		})
		.replace(halves, '$1$2')
		.replace(status, '$1.$2.$3')
		.replace(
			cyrillicTls,
			(_, before: string, name: string) => before + (/т/i.test(name) ? 'TLS' : 'SSL'),
		)
		.replace(office, '$1Office 365')
		.replace(joined, '$1$2 $3');
}
