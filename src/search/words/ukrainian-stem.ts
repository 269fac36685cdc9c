import { byRules, type Rules } from './rules.ts';

/** What verbs, participles and the nouns made of them end in: `підключено`, `підключення`, `підключитися`. */
const verbs =
	/^(.{4,}?)(?:уванн[яюі]|уванням|увати|ується|уються|ено|ений|ена|ене|ені|ених|енн[яюі]|енням|ень|ано|анн[яюі]|анням|ань|ити(?:ся)?|[^к]ати(?:ся)?|ять(?:ся)?|ить(?:ся)?|ив(?:ся)?|ила(?:ся)?|или(?:ся)?|ає(?:ться)?|ають(?:ся)?)$/u;

/** Case and number endings of nouns and adjectives, the longer ones first. */
const endings =
	/^(.{3,}?)(?:ього|ьому|ого|ому|ими|іми|ами|ями|ах|ях|их|іх|ові|еві|ів|їв|ом|ем|єм|ою|ею|єю|ій|ої|ую|ий|ам|ям|ь|я|ю|і|ї|и|й|а|е|є|о|у)$/u;

/** A vowel that stands only where no ending follows, and consonants that an ending changes. */
const after: Rules = [
	[/^(.{3,})[оеі]([кцр])$/u, '$1$2'],
	[/^(.{2,})з$/u, '$1г'],
];

/**
 * A light stemmer: the word without its ending and its apostrophe, which many leave out. The one that is published
 * looks behind, which Safari 15.6 cannot parse.
 *
 * @example ukrainianStem('сертифікатами') // 'сертифікат'
 */
export function ukrainianStem(word: string): string {
	const plain = word.replace(/['’ʼ]/g, '');
	const stem = plain.replace(verbs, '$1').replace(endings, '$1');
	return byRules(after, stem);
}
