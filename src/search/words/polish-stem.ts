import { fold } from './fold.ts';
import { byRules, type Rules } from './rules.ts';

/** What verbs and the nouns and participles made of them end in: `konfigurować`, `konfigurowanie`; `odrzucono`. */
const verbs =
	/^(.{4,}?)(?:owani[aeu]|owaniem|owan[yaei]|owanych|owac|owal[aoiy]?|uja|uje|eni[aeu]|eniem|en|on[yaeo]|onych|ic|yc|ac|al[aoiy]?|il[aoiy]?|aja|l[aoiy]?)$/;

/** Case and number endings of nouns and adjectives, the longer ones first. */
const endings =
	/^(.{3,}?)(?:iego|iemu|ego|emu|iami|ami|ymi|imi|iach|ach|ych|ich|owi|iom|om|iem|em|ow|ej|ym|im|ie|ia|iu|y|i|a|e|o|u)$/;

/** Consonants that an ending changes. */
const before: Rules = [
	[/^(.{3,})rze$/, '$1r'],
	[/^(.{3,})cie$/, '$1t'],
	[/^(.{3,})dzie$/, '$1d'],
	[/^(.{3,})sle$/, '$1sl'],
];

/** A vowel that stands only where no ending follows, and the one word of the field whose own vowel changes. */
const after: Rules = [
	[/^(.{3,})e([klcrn])$/, '$1$2'],
	[/^(.{4,})c$/, '$1k'],
	[/^bled$/, 'blad'],
];

/**
 * A light stemmer: the word without its case ending, and without the marks of its letters, because many type without.
 * No published package has one for Polish that is kept up.
 *
 * @example polishStem('certyfikatami') // 'certyfikat'
 */
export function polishStem(word: string): string {
	const plain = fold(word);
	const changed = byRules(before, plain);
	const stem = changed === plain ? plain.replace(verbs, '$1').replace(endings, '$1') : changed;
	return byRules(after, stem);
}
