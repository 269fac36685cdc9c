import { getEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { Cause } from './cause.ts';

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
