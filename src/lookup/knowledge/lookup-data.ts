import type english from '../../../content/messages/en/lookup.json';
import type { Locale } from '../../i18n/locales.ts';
import type { Cause } from './cause.ts';
import type { CodeFamily, Knowledge } from './knowledge.ts';
import type { Lit, Station } from './mail-way.ts';
import type { CauseProse, SignatureProse } from './prose.ts';

/** What a locale's page fetches at the first use of the lookup: `/<locale>/lookup.json`. */
export interface LookupData {
	knowledge: Knowledge;
	signatures: Record<string, SignatureHelp>;
	causes: Record<Cause, CauseProse>;
	/** What the articles that signatures lead to, or their sections, offer; by path. */
	articles: Record<string, { title: string; textLocale: Locale }>;
	/** What the first digit of a code says in general, by that digit. */
	classes: Record<string, string>;
	messages: LookupMessages;
}

/** The prose of a signature, and where it leads. */
export interface SignatureHelp extends SignatureProse {
	/** The path behind `articles/` where one helps: `slug/` or `slug/#section`. */
	article?: string;
	preset?: string;
	/** The one station of the way of a message where it can be met; none where it is met at several. */
	lit?: Lit;
	/** Where the source stands in for a translation: the locale of the prose. */
	textLocale?: Locale;
}

/** The texts that results are made of, with their placeholders open. */
export type LookupMessages = (typeof english)['result'] & {
	causes: string;
	next: string;
	readArticle: string;
	openRegistry: string;
	openAudit: string;
	allErrors: string;
	/** Between a label and what it is the label of. */
	colon: string;
	/** Beside a text that is not in the reader's language. */
	inEnglish: string;
	/** The way of a message: its title, its stations, and that a text is printed at one. */
	way: Record<'title' | 'here' | Exclude<Station, 'office'>, string>;
	/** The title of the page that checks registry values. */
	registryAudit: string;
	copied: string;
	copyFailed: string;
};

/** What is fetched only for codes that no signature explains: `/<locale>/lookup-codes.json`. */
export interface CodeData {
	/** The names of the registries. */
	families: Record<CodeFamily, string>;
	/** By registry and key. */
	codes: Record<CodeFamily, Record<string, CodeProse>>;
}

export interface CodeProse {
	/** As registered; never translated. */
	name?: string;
	meaning: string;
	/** Where the source stands in for a translation: the locale of the meaning. */
	textLocale?: Locale;
}
