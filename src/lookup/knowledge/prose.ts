import { getEntry } from 'astro:content';
import type english from '../../../content/messages/en/lookup.json';
import type { Locale } from '../../i18n/locales.ts';
import type { Cause } from './cause.ts';
import type { codeRegistries } from './code-schema.ts';
import type { CodeFamily } from './knowledge.ts';

/** The prose of a signature, from `content/messages/<locale>/errors.json`. */
export interface SignatureProse {
	title: string;
	meaning: string;
	/** Why each of its causes leads to this text. */
	cause: Partial<Record<Cause, string>>;
	/** Steps, in order. */
	next: string[];
}

/** The prose of a cause, from `content/messages/<locale>/causes.json`. */
export interface CauseProse {
	name: string;
	meaning: string;
	/** The one check that tells it apart. */
	check: string;
}

async function messages<T>(locale: Locale, file: string): Promise<T> {
	const entry = await getEntry('messages', `${locale}/${file}`);
	if (!entry) throw new Error(`content/messages/${locale}/${file}.json is missing`);
	return entry.data as T;
}

export const signatureProse = (locale: Locale) =>
	messages<Record<string, SignatureProse>>(locale, 'errors');

export const causeProse = (locale: Locale) => messages<Record<Cause, CauseProse>>(locale, 'causes');

/** The prose of codes, from `content/messages/<locale>/codes.json`: a section a registry, and two for parts of a code. */
export type CodeSections = Record<
	(typeof codeRegistries)[CodeFamily]['section'] | 'class' | 'subject',
	Record<string, string>
>;

export const codeProse = (locale: Locale) => messages<CodeSections>(locale, 'codes');

/** The texts of the lookup as they stand in their file, for a reader's browser to fill in. */
export const lookupMessages = (locale: Locale) => messages<typeof english>(locale, 'lookup');
