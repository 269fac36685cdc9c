import { slips } from '../../i18n/slips.ts';
import { withoutParticles } from '../words/hebrew-stem.ts';
import { otherKeys } from '../words/keyboard.ts';
import { slipsAllowed } from '../words/spelling.ts';
import { longest, type TermsOf } from '../words/terms.ts';

/** A word of the pages. */
interface Word {
	key: string;
	pages: number;
	form: string;
}

/** What an unknown word may have been meant to be: keys that all have to match, and how to show them. */
export interface Meant {
	keys: string[];
	form: string;
}

/** Whether two words are the same but for some slips, whatever endings they have. */
function alike(a: string, b: string, most: number): boolean {
	const length = Math.min(a.length, b.length);
	return slips(a.slice(0, length), b.slice(0, length), most) <= most;
}

/** The list of a language's words. */
export class Words {
	private readonly byKey: ReadonlyMap<string, Word>;
	private readonly locale: string;
	private readonly termsOf: TermsOf;
	private readonly same: ReadonlySet<string>;

	/**
	 * @param list as the build writes it
	 * @param same the keys of words that mean the same as others, which no page need have
	 */
	constructor(
		list: readonly string[],
		locale: string,
		termsOf: TermsOf,
		same: readonly string[] = [],
	) {
		this.same = new Set(same);
		this.locale = locale;
		this.termsOf = termsOf;
		this.byKey = new Map(
			list.flatMap((forms, level) =>
				forms.split('\n').flatMap((form): [string, Word][] => {
					const [term] = termsOf(form);
					return term ? [[term.key, { key: term.key, pages: 2 ** level, form }]] : [];
				}),
			),
		);
	}

	/** Whether the pages have the word, or one that begins so. */
	knows(key: string): boolean {
		if (this.byKey.has(key) || this.same.has(key)) return true;
		if (key.length < 3) return false;
		for (const known of this.byKey.keys()) if (known.startsWith(key)) return true;
		return false;
	}

	/** What was meant: keys of another layout or script, then a slip, then two words run together. */
	meant(word: string, key: string): Meant | undefined {
		for (const form of otherKeys(word, this.locale)) {
			// A key that writes a sign there was not meant for that layout.
			if (/[^\p{L}\p{M}\p{N}]/u.test(form)) continue;
			const keys = this.termsOf(form).map((term) => term.key);
			if (keys.length > 0 && keys.every((each) => each.length > 2 && this.knows(each)))
				return { keys, form };
			const near = keys.length === 1 && keys[0] !== key && this.near(keys[0] as string);
			if (near) return { keys: [near.key], form: near.form };
		}
		for (const bare of withoutParticles(key)) {
			const word = this.byKey.get(bare);
			if (word) return { keys: [word.key], form: word.form };
		}
		const near = this.near(key, word);
		if (near) return { keys: [near.key], form: near.form };
		return this.parts(key) ?? this.beginning(key);
	}

	/** The keys that a word has in the letters, or with the keys, of which its own may stand in place. */
	otherKeysOf(word: string): string[] {
		return otherKeys(word, this.locale).flatMap((form) => this.termsOf(form).map(({ key }) => key));
	}

	/** A whole query typed in another layout, where keys of letters are also those of commas. */
	retyped(query: string): string | undefined {
		const keysOf = (text: string) => this.termsOf(text).map(({ key }) => key);
		const known = (text: string) => keysOf(text).filter((key) => this.knows(key)).length;
		if (known(query) > 0) return undefined;
		return otherKeys(query, this.locale).find((form) => {
			const words = form.split(/\s+/).length;
			return words > 1 && known(form) >= words;
		});
	}

	/** A long word with a slip in its letters, of which the stem is so short that it may be that of another. */
	nearForm(word: string, key: string): Meant | undefined {
		if (key.length > 3 || word.length < 6 || this.byKey.has(key)) return undefined;
		const lower = word.toLowerCase();
		const near = [...this.byKey.values()].find(({ form }) => slips(lower, form, 1) === 1);
		return near && { keys: [near.key], form: near.form };
	}

	/** The word with the fewest slips, the commonest among equals. A first letter is seldom wrong. */
	private near(key: string, typed = ''): Word | undefined {
		const most = slipsAllowed(key.length);
		const lower = typed.toLowerCase();
		let best: { word: Word; cost: number } | undefined;
		for (const word of this.byKey.values()) {
			if (word.key.length < 3) continue;
			// A slip may keep the ending from being cut off: `Verbndung` is no form of a word.
			const isForm = lower.length >= longest && slips(lower, word.form, 1) === 1;
			const count = isForm ? 1 : slips(key, word.key, most);
			if (count > most) continue;
			// Of a long word the key is the beginning; the rest tells `verkkotunnus` from `verkkoviasta`.
			if (key.length >= longest && !isForm && !alike(lower, word.form, most + 1)) continue;
			const cost =
				count + (word.key[0] === key[0] ? 0 : 0.7) - Math.min(0.5, Math.log10(word.pages) / 5);
			if (!best || cost < best.cost) best = { word, cost };
		}
		return best?.word;
	}

	private parts(key: string): Meant | undefined {
		for (let at = key.length - 4; at >= 4; at--) {
			const [first, second] = [key.slice(0, at), key.slice(at)];
			if (this.byKey.has(first) && this.knows(second))
				return { keys: [first, second], form: `${first} ${second}` };
		}
		return undefined;
	}

	/** The longest word that this one begins with: an ending that the stemmer does not know. */
	private beginning(key: string): Meant | undefined {
		for (let at = key.length - 1; at >= Math.max(4, key.length - 3); at--) {
			const word = this.byKey.get(key.slice(0, at));
			if (word) return { keys: [word.key], form: word.form };
		}
		return undefined;
	}
}
