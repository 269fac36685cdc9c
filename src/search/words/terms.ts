import { fold } from './fold.ts';
import type { Stemmer } from './stemmer.ts';
import { partsOf, spacedLetter, unspacedRun } from './unspaced.ts';

/** A word of a text: as it is compared, and where it stands. */
export interface Term {
	key: string;
	start: number;
	end: number;
}

/** Makes the words of texts comparable: `ids` of what a text speaks about, in its order. */
export type TermsOf = (text: string) => Term[];

/** `TLS 1.2`, `tls1.2` and `TLSv1,2` are one word. */
const tls = String.raw`(?:tls|ssl)[ \u00a0_-]?v?[123](?:[.,_][0-9])?(?![\p{Script=Latin}\p{N}.]*\p{N})`;
/** Status codes and numbers with points. */
const code = String.raw`\p{N}+(?:[.,]\p{N}+)+|0x[\da-f]+`;
/** Hebrew has words with a quotation mark inside (`דוא"ל`), Ukrainian with an apostrophe (`з’єднання`). */
const withSigns = String.raw`[\u05d0-\u05ea]+(?:["״׳'][\u05d0-\u05ea]+)+|\p{Script=Cyrillic}+(?:['’ʼ]\p{Script=Cyrillic}+)+`;

/**
 * What is a word of a text; anything else between letters and digits parts words. Its groups are a version of TLS, a
 * code, a word, and a run of words without blanks: known by their places, for names would cost an object a word.
 */
const patternWith = (word: string, others = '') =>
	new RegExp(`(${tls})|(${code})|(${withSigns}|${word}|\\p{N}+)${others}`, 'giu');

const spacedPattern = patternWith(String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}]*`);
/** Where words follow each other without blanks, and names in Latin letters stand between them. */
const unspacedPattern = patternWith(`${spacedLetter}+`, `|(${unspacedRun})`);

/** Of the languages that are written so. */
const unspaced: ReadonlySet<string> = new Set(['ja', 'ko', 'zh']);

/**
 * Letters of a key. In languages that build long words the beginning tells as much as a stem, and endings that the
 * stemmer does not know are cut off.
 */
export const longest = 8;

/** Beginnings of compounds that are words of their own: by the first letters alone, the rest would be lost. */
const firstParts: Readonly<Record<string, RegExp>> = {
	de: /^(?:absender|anmelde|client|dns|e-?mail|empfänger|empfangs|fehler|geräte|kenn|mail|nachrichten|netzwerk|port|post|protokoll|registrierungs|registry|remote|root|sende|server|sicherheits|ssl|stamm|system|tls|verbindungs|verschlüsselungs|warteschlangen|windows|zertifikats|zwischen)(?=\p{L}{4})/iu,
	fi: /^sähköposti(?=\p{L}{4})/iu,
	nl: /^(?:certificaat|client|dns|e-?mail|fout|gebruikers|mail|netwerk|register|root|server|ssl|tls|verbindings|wachtwoord|windows)(?=\p{L}{4})/iu,
};

/**
 * What a language joins to a name that it cannot inflect: the sign, and how many letters may follow it. `365'te`,
 * `TLS'yi`; `TLS:n`; `TLS-ja`; `STARTTLS-ът`.
 */
const joined: Readonly<Record<string, readonly [signs: string, letters: number]>> = {
	tr: ["'’", 9],
	fi: [':', 5],
	sl: ['-', 3],
	bg: ['-', 3],
};

/** Particles that Hebrew joins in front of a name: `וב-TLS`. */
const particles = /^[ושהכלבמ]{1,4}$/u;

/**
 * What French and Italian join in front of a word that begins with a vowel: `qu’un`, `dell’errore`. Of `l’erreur` and
 * `d’une` one letter stands alone, which tells nothing.
 */
const elided: Readonly<Record<string, RegExp>> = {
	fr: /^(?:jus|lors|puis|quoi|quel)?qu$/iu,
	it: /^(?:un|(?:[dns]e|d?a|su|que|co)ll|quest|tutt|dov|com)$/iu,
};

/** Pagefind keeps the syllables of Korean taken apart. */
const asIndexed = (part: string) =>
	/^\p{Script=Hangul}/u.test(part) ? part.normalize('NFD') : part;

/** Words of one letter tell nothing; status codes belong to the exact lane. */
const telling = (key: string) => key.length > 1;

/**
 * How the words of a language's texts are read, for index, query and excerpt alike.
 *
 * @example termsFor('en', stem)('Servers with TLS 1.2').map(({ key }) => key) // ['server', 'with', 'tls12']
 */
export function termsFor(locale: string, stem: Stemmer): TermsOf {
	const known = new Map<string, string>();
	const keyOf = (word: string) => {
		let key = known.get(word);
		if (key === undefined) {
			const lower = word.toLocaleLowerCase(locale).replace(/\u0307/g, '');
			key = fold(stem(lower)).slice(0, longest);
			known.set(word, key);
		}
		return key;
	};
	const isJoined = (text: string, word: string, at: number) => {
		const [signs, letters] = joined[locale] ?? ['', 0];
		const sign = text.charAt(at - 1);
		if (elided[locale]?.test(word) && /^['’]\p{L}/u.test(text.slice(at + word.length))) return true;
		if (locale === 'he')
			return /^[-־][A-Za-z\d]/.test(text.slice(at + word.length)) && particles.test(word);
		return (
			sign !== '' &&
			signs.includes(sign) &&
			word.length <= letters &&
			// A hyphen and a colon join words as well.
			(locale === 'tr' ? /[\p{L}\d]/u : /[\p{Lu}\d]/u).test(text.charAt(at - 2))
		);
	};
	const words = unspaced.has(new Intl.Locale(locale).language) ? unspacedPattern : spacedPattern;
	const parts = firstParts[locale];
	return (text) => {
		const terms: Term[] = [];
		const add = (word: string, start: number, key: string) => {
			terms.push({ key, start, end: start + word.length });
		};
		const addWord = (word: string, start: number) => {
			const key = keyOf(word);
			if (telling(key)) add(word, start, key);
		};
		for (const { 0: match, 1: asTls, 2: asCode, 4: asRun, index } of text.matchAll(words)) {
			if (asCode) continue;
			if (asRun)
				for (const { text: part, at } of partsOf(match)) add(part, index + at, asIndexed(part));
			else if (asTls) add(match, index, match.toLowerCase().replace(/[^a-z0-9]|v(?=\d)/g, ''));
			else if (!isJoined(text, match, index)) {
				const first = parts?.exec(match)?.[0].length ?? 0;
				if (first > 0) addWord(match.slice(0, first), index);
				addWord(match.slice(first), index + first);
			}
		}
		return terms;
	};
}
