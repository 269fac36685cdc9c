import { slips } from '../../i18n/slips.ts';
import type { SearchData } from '../literals/data.ts';
import { fold } from '../words/fold.ts';
import { withoutParticles } from '../words/hebrew-stem.ts';
import { otherKeys } from '../words/keyboard.ts';
import type { TermsOf } from '../words/terms.ts';
import { longCompound, type Meant, partOfWord, partsOfWord } from './compound.ts';
import { nearest, type Word } from './near.ts';

/** Letters on the keys of which other layouts have signs, among others. */
const signInside = /\S[,.;'[\]/]\S|(?:^|\s)[,;'[\]/]\S/;

/** The list of a language's words. */
export class Words {
	private readonly byKey: ReadonlyMap<string, Word & { form: string }>;
	private readonly locale: string;
	private readonly termsOf: TermsOf;
	/** The keys that no page need have, each with what the pages say for it. */
	private readonly same: ReadonlyMap<string, string>;

	/**
	 * @param list as the build writes it
	 * @param same what means the same: words that readers say and no page need have
	 */
	constructor(
		list: readonly string[],
		locale: string,
		termsOf: TermsOf,
		same: SearchData['same'] = [],
	) {
		this.locale = locale;
		this.termsOf = termsOf;
		this.byKey = new Map(
			list.flatMap((forms, level) =>
				forms.split('\n').flatMap((form): [string, Word & { form: string }][] => {
					const [term] = termsOf(form);
					return term ? [[term.key, { key: term.key, pages: 2 ** level, form }]] : [];
				}),
			),
		);
		const saidFor = (group: string[][]) =>
			group
				.find((keys) => keys.every((key) => this.byKey.has(key)))
				?.map((key) => this.byKey.get(key)?.form)
				.join(' ');
		this.same = new Map(
			same.flatMap((group) =>
				group.flatMap((keys) =>
					keys.map((key) => [key, keys.length === 1 ? (saidFor(group) ?? '') : ''] as const),
				),
			),
		);
	}

	private isWord(key: string): boolean {
		return this.byKey.has(key) || this.same.has(key);
	}

	/** The key of a part of a word that is a word itself. */
	private partKey(part: string): string | undefined {
		const [key = '', ...others] = this.termsOf(part).map((term) => term.key);
		return others.length === 0 && key.length > 2 && this.isWord(key) ? key : undefined;
	}

	/** Whether the pages have the word, or one that begins so. */
	knows(key: string): boolean {
		if (this.isWord(key)) return true;
		if (key.length < 3) return false;
		for (const known of this.byKey.keys()) if (known.startsWith(key)) return true;
		return false;
	}

	/** Whether a word of the pages begins as one is typed: `recip` begins `recipient`, and `recipe` does not. */
	begins(typed: string, key: string): boolean {
		if (this.isWord(key)) return true;
		if (key.length < 3) return false;
		const start = fold(typed.toLowerCase());
		for (const known of this.byKey.values())
			if (known.key.startsWith(key) && fold(known.form).startsWith(start)) return true;
		return false;
	}

	/** What was meant: keys of another layout or script, then words run together, then a slip. */
	meant(word: string, key: string): Meant | undefined {
		for (const form of otherKeys(word, this.locale)) {
			// A key that writes a sign there was not meant for that layout.
			if (/[^\p{L}\p{M}\p{N}]/u.test(form)) continue;
			const keys = this.termsOf(form).map((term) => term.key);
			if (keys.length > 0 && keys.every((each) => each.length > 2 && this.knows(each)))
				return { keys, form };
			const near = keys.length === 1 && keys[0] !== key && this.near(keys[0] as string);
			if (near) return near;
		}
		for (const bare of withoutParticles(key)) {
			const word = this.byKey.get(bare);
			if (word) return { keys: [word.key], form: word.form };
		}
		const parts = partsOfWord(word, (part) => this.partKey(part));
		if (parts && word.length >= longCompound) return parts;
		const one = () => partOfWord(word, this.locale, (part) => this.partKey(part));
		return this.near(key, word) ?? parts ?? one() ?? this.beginning(word, key);
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
			if (words === 1) return signInside.test(query) && form.length > 4 && known(form) === 1;
			return known(form) >= Math.max(2, words * 0.6);
		});
	}

	/** A long word with a slip in its letters, of which the stem is so short that it may be that of another. */
	nearForm(word: string, key: string): Meant | undefined {
		if (key.length > 3 || word.length < 6 || this.byKey.has(key)) return undefined;
		const lower = word.toLowerCase();
		const near = [...this.byKey.values()].find(({ form }) => slips(lower, form, 1) === 1);
		return near && { keys: [near.key], form: near.form };
	}

	/** A word of the pages with a slip, or one that means the same as theirs: shown is what the pages say. */
	private near(key: string, typed = ''): Meant | undefined {
		const word = nearest(this.byKey.values(), key, typed);
		if (word?.form !== undefined) return { keys: [word.key], form: word.form };
		const others = [...this.same.keys()].filter((each) => each.length > 4);
		const said = nearest(
			others.map((each) => ({ key: each, pages: 1 })),
			key,
			typed,
		);
		return said && { keys: [said.key], form: this.same.get(said.key) ?? '' };
	}

	/** The longest word that this one begins with: an ending that the stemmer does not know. */
	private beginning(typed: string, key: string): Meant | undefined {
		for (let at = key.length - 1; at >= Math.max(4, key.length - 3, typed.length - 4); at--) {
			const word = this.byKey.get(key.slice(0, at));
			if (word) return { keys: [word.key], form: word.form };
		}
		return undefined;
	}
}
