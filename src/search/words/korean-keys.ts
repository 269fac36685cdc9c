/** The keys of letters in the order in which Unicode counts syllables: what begins one, its vowel, what ends it. */
const initials = 'r R s e E f a q Q t T d w W c z x v g'.split(' ');
const vowels = 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' ');
const finals = [
	'',
	...'r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'.split(' '),
];

const anyOf = (keys: readonly string[]) => [...keys].sort((a, b) => b.length - a.length).join('|');
const syllable = new RegExp(
	`(${anyOf(initials)})(${anyOf(vowels)})((?:${anyOf(finals.slice(1))})(?![koiOjpuPhynbml]))?`,
	'g',
);

/**
 * What a word in Latin letters is on a Korean keyboard of two sets (KS X 5002), if all of it is.
 *
 * @param word as typed: a capital letter is another one
 * @example hangul('dlswmdtj') // '인증서'
 */
export function hangul(word: string): string | undefined {
	const written = word.replace(syllable, (_, initial: string, vowel: string, final = '') => {
		const begun = initials.indexOf(initial) * vowels.length + vowels.indexOf(vowel);
		return String.fromCharCode(0xac_00 + begun * finals.length + finals.indexOf(final));
	});
	return /^\p{Script=Hangul}+(?:\s+\p{Script=Hangul}+)*$/u.test(written) ? written : undefined;
}
