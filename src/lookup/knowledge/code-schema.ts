import { z } from 'astro/zod';
import { webAddress } from '../../content-files/web-address.ts';
import { causes } from './cause.ts';

/**
 * The registries in `content/codes/*.yaml`: what a code means by its registration. What a person
 * reads about it is in `messages/<locale>/codes.json`, under the key that `messageKey` gives.
 */

const digits3 = z.string().regex(/^[2-5]\d\d$/, 'expected three digits, such as 421');
const enhanced = z.string().regex(/^[245]\.\d\.\d{1,3}$/, 'expected a code such as 4.4.2');
const hex32 = z.string().regex(/^0x[0-9A-F]{8}$/, 'expected a value such as 0x8009030D');

const entry = z.strictObject({
	/** The registered name, or the words printed with the code. Never translated. */
	name: z.string().min(1).optional(),
	/** Where to look first. A hint, no verdict; missing where the code reports no failure. */
	hint: z.enum(causes).optional(),
});

const rfc = z.array(z.number().int().min(821)).describe('RFC numbers, the defining one first');

const registry = <T extends z.ZodType>(code: T) =>
	z.strictObject({ sources: z.array(webAddress).min(1), codes: z.array(code).min(1) });

/** Basic reply codes of SMTP. */
const smtpReplySchema = registry(entry.extend({ code: digits3, rfc: rfc.optional() }));

const part = z.strictObject({ code: z.string().regex(/^\d$/), name: z.string() });

/** Enhanced status codes (IANA): `class.subject.detail`; the class is left open as `X`. */
const enhancedStatusSchema = registry(
	entry.extend({
		code: z.string().regex(/^X\.[0-7]\.\d{1,2}$/, 'expected a code such as X.4.2'),
		name: z.string(),
		subject: z.string().regex(/^[0-7]$/),
		detail: z.number().int().min(0),
		/** The reply codes it is registered with; empty where any may stand with it. */
		basic: z.array(digits3),
		rfc,
		deprecated: z.literal(true).optional(),
	}),
).extend({ classes: z.array(part).length(3), subjects: z.array(part).length(8) });

/** Codes as Exchange and Exchange Online use them. They win over the registered meaning there. */
const exchangeSchema = registry(
	entry.extend({
		code: enhanced,
		/** The last code of a range that starts with `code`. */
		to: enhanced.optional(),
		/** Set where the meaning holds only together with this reply code. */
		basic: digits3.optional(),
		printedBy: z.array(z.enum(['exchange', 'exchange-online'])).min(1),
		source: webAddress.optional(),
	}),
);

/** Status codes of Schannel and SSPI, and the certificate errors that travel with them. */
const schannelSchema = registry(
	entry.extend({
		code: hex32,
		symbol: z.string().regex(/^(SEC_E|CRYPT_E|CERT_E)_[A-Z_]+$/),
		/** The same 32 bits as a signed number, as logs print it. */
		decimal: z.number().int().negative(),
		/** The word for it in Exchange's logs: `TLS negotiation failed with error <member>`. */
		member: z.string().optional(),
		/** TLS alerts that lead to it when they are received. */
		alerts: z.array(z.number().int()).optional(),
	}),
);

/** TLS alerts. OpenSSL adds 1000 to the number to make its reason. */
const tlsAlertSchema = registry(
	entry.extend({ code: z.string().regex(/^\d{1,3}$/), name: z.string() }),
);

/** Event ids of the source Schannel in the System log. */
const schannelEventSchema = registry(entry.extend({ code: z.string().regex(/^368\d\d$/) }));

/** Winsock errors. */
const winsockSchema = registry(
	entry.extend({
		code: z.string().regex(/^1[01]\d{3}$/),
		symbol: z.string().regex(/^WSA[A-Z_]+$/),
		/** What Exchange prints in its place. */
		words: z.array(z.string()).optional(),
	}),
);

/** Reasons of OpenSSL: the last three hex digits of an error number mean the same in 1.x and 3. */
const opensslReasonSchema = registry(
	entry.extend({ code: z.string().regex(/^[0-9a-f]{3}$/), name: z.string() }),
);

/** Each registry: its file in `content/codes`, and its section in `messages/<locale>/codes.json`. */
export const codeRegistries = {
	'smtp-reply': { section: 'smtp', schema: smtpReplySchema },
	'enhanced-status': { section: 'enhanced', schema: enhancedStatusSchema },
	exchange: { section: 'exchange', schema: exchangeSchema },
	schannel: { section: 'schannel', schema: schannelSchema },
	'tls-alert': { section: 'alert', schema: tlsAlertSchema },
	'schannel-event': { section: 'event', schema: schannelEventSchema },
	winsock: { section: 'winsock', schema: winsockSchema },
	'openssl-reason': { section: 'openssl', schema: opensslReasonSchema },
} as const;

/**
 * The key of a code's prose. Keys have no dots, since i18next reads those as a path.
 *
 * @example messageKey({ code: '4.3.2', basic: '432' }) // '432-4-3-2'
 */
export function messageKey({ code, basic }: { code: string; basic?: unknown }): string {
	const whole = typeof basic === 'string' ? `${basic}-${code}` : code;
	return whole.toLowerCase().replaceAll('.', '-');
}
