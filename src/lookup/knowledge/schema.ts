import { z } from 'astro/zod';
import { freshness } from '../../content-files/day.ts';
import { webAddress } from '../../content-files/web-address.ts';
import { causes } from './cause.ts';
import { phraseFault } from './phrase-form.ts';

/** Who prints a text. It decides what a code means where senders use one code for different things. */
export const software = [
	'exchange',
	'exchange-online',
	'outlook',
	'schannel',
	'postfix',
	'exim',
	'sendmail',
	'gmail',
	'dovecot',
	'openssl',
	'java',
	'dotnet',
	'python',
	'node',
	'php',
	'device',
	'other',
] as const;

/** Where a reader meets a text. */
export const places = [
	'bounce',
	'queue',
	'send-protocol-log',
	'receive-protocol-log',
	'mail-log',
	'event-log',
	'client',
	'device',
] as const;

/**
 * Words that stand in the text in this order; ` … ` is a gap of at most 200 letters and digits, ` ~ ` one of at
 * most 60 inside a sentence, `{a|b}` a choice. Matching is on folded text: case, white space and quotes do not
 * count.
 */
const phrase = z
	.string()
	.min(2)
	.superRefine((text, context) => {
		const message = phraseFault(text);
		if (message !== undefined) context.addIssue({ code: 'custom', message });
	});

/** The forms in which codes are compared with those of a text. */
const code = z
	.string()
	.regex(
		/^(?:[2-5]\d\d|[245]\.\d{1,3}\.\d{1,4}|\d{4,5}|0x[0-9A-F]{8}|[0-9A-F]{8}|alert \d{1,3}|[A-Z][A-Z0-9]*_[A-Z0-9_]+)$/,
		'expected a code such as 421, 4.4.2, 36874, 0x80090331, 0A000102, alert 70 or SEC_E_INVALID_TOKEN',
	);

const host = z
	.string()
	.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'expected a domain alone, such as outlook.com');

/** One way to recognise a signature, where words alone are not enough. */
const matcherSchema = z.strictObject({
	phrase,
	/** Codes that must stand in the text as well, such as `4.4.2`. */
	codes: z.array(code).optional(),
	/** Domains, one of which must be named in the text as the sender of the reply, such as `outlook.com`. */
	hosts: z.array(host).optional(),
});

/** The weaker way to recognise a signature: by codes alone, which survive translation and damaged wording. */
const codeMatcherSchema = z.strictObject({
	/** All of them must stand in the text: `['421', '4.7.66']`. */
	codes: z.array(code).min(1),
	/** As in a matcher with a phrase; set where other senders use the same code for something else. */
	hosts: z.array(host).min(1).optional(),
});

/** `content/errors/<id>.yaml`: one error text as people meet it. Its prose is in `messages/<locale>/errors.json`. */
export const signatureSchema = z.strictObject({
	...freshness,
	/** The text as printed, literally; the first one heads its page. Several where versions word it differently. */
	texts: z.array(z.string().regex(/^\S(?:[\s\S]*\S)?\n?$/, 'expected no blank at its ends')).min(1),
	/**
	 * Codes printed in or with the text, most specific first: `4.4.2`, `421`, `0x80090331`, `36874`.
	 * An OpenSSL number stands in the form of version 3 (`0A000102`) for every number with the same
	 * reason; a TLS alert is written `alert 70`.
	 */
	codes: z.array(code),
	printedBy: z.array(z.enum(software)).min(1),
	seenIn: z.array(z.enum(places)).min(1),
	matchers: z.array(matcherSchema).default([]),
	/** Words that tell it wherever they stand. */
	wordings: z.array(phrase).min(1).optional(),
	/** Words that tell it only in a refusal: near a code of failure, or in a report of a failed delivery. */
	replies: z.array(phrase).min(1).optional(),
	/** Codes that tell it even where its words are missing or translated. Only codes with one meaning. */
	byCode: z.array(codeMatcherSchema).min(1).optional(),
	/** Words that tell it only in a reply, behind its code: elsewhere they are prose, or said of a connection. */
	behindCode: z.array(phrase).min(1).optional(),
	/**
	 * Words of which the failure's kind is made, whatever else is worded around them: `certificate ~ revoked`. They
	 * count only near a failure, and only where no other signature recognises its words.
	 */
	kinds: z.array(phrase).min(1).optional(),
	/** It stands for every registered code that no words explain: the code's hint becomes the cause. */
	anyCode: z.literal(true).optional(),
	/** It only wraps the reply that matters: wherever another signature matches too, that one is the finding. */
	wrapper: z.boolean().optional(),
	/** Ids of signatures that say less about the same text: where both match, those are left out. */
	supersedes: z.array(z.string()).min(1).optional(),
	/** Candidate causes, the likeliest first. `undetermined` first means: the text alone does not tell. */
	causes: z.array(z.enum(causes)).min(1),
	/** The article, and the id of its section, that helps with it. */
	article: z.strictObject({ slug: z.string(), section: z.string().optional() }).optional(),
	/** The registry preset that repairs it, where one does. */
	preset: z.string().optional(),
	/** Public pages that the facts come from. */
	sources: z.array(webAddress),
});

export type Signature = z.output<typeof signatureSchema> & { id: string };
