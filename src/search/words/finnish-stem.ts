import { fold } from './fold.ts';
import { byRules, type Rules } from './rules.ts';

/** What Snowball's Finnish leaves different in forms of one word, in the order in which it is taken off. */
const alternations: Rules = [
	// `yhteys`, `yhteyden`, `yhteyksien`.
	[/^(.{3,}[uy])(?:ks|st|[dst])$/u, '$1'],
	// `varmenteen`; `laite`, `laitteen`; `vanhempi`, `vanhemman`.
	[/^(.{3,})n[nt]$/u, '$1n'],
	[/^(.{2,})([kpt])\2$/u, '$1$2'],
	[/^(.{3,})mp$/u, '$1m'],
	// `palvelin`, `palvelimen`; `kirjautuminen`, `kirjautumista`; `vanhentunut`.
	[/^(.{4,})i[mn]$/u, '$1'],
	[/^(.{4,})m(?:is)?$/u, '$1'],
	[/^(.{4,})n[uy]$/u, '$1'],
	// `kättely`, `kättelyyn`; `viesti`, `viestejä`; `laite`, `laitteen`; `liitin`, `liittimen`.
	[/^(.{4,}([aeiouy]))\2$/u, '$1'],
	[/^(.{3,})[ei]?j$/u, '$1'],
	[/^(.{3,})[ei]$/u, '$1'],
	[/^(.{2,})([kpt])\2$/u, '$1$2'],
	// `salasanan`, `salasanoja`; `lista`, `listalla`.
	[/^(.{4,})[ao]$/u, '$1'],
];

/**
 * Snowball's stemmer, with its results evened out where Finnish changes consonants, for words without the dots of `ä`
 * and `ö`, because many type without, and endings are no others then.
 *
 * @example finnishStem(snowball)('yhteyksien') // 'yhtey'
 */
export function finnishStem(snowball: (word: string) => string): (word: string) => string {
	return (word) => {
		// Of `varmenne` Snowball takes the end for a possessive one, of `salasana` and `lista` for a case; in the genitive not.
		const whole = fold(word)
			.replace(/nne$/u, 'nteen')
			.replace(/sana$/u, 'sanan')
			.replace(/^\p{L}{2,3}sta$/u, '$&n')
			// A partitive that is taken for a case of place: `todennusta`.
			.replace(/^(.{3,}[uy])sta$/u, '$1ksen')
			// Without something: `varmenteettomalla`.
			.replace(/^(.{5,})ttoma\p{L}*$/u, '$1n')
			.replace(/^(.{4,}(?:ee|a|i))ton$/u, '$1n');
		// `re-` in front of a long word would be all that is compared of it.
		const stem = snowball(whole.replace(/^uudelleen(?=.{4})/u, 'uu'));
		return byRules(alternations, stem);
	};
}
