import { foldPhrase, foldPhrases } from '../text/phrase.ts';
import { canonicalCode } from './canonical-code.ts';
import type { Cause } from './cause.ts';
import type { codeRegistries } from './code-schema.ts';
import type { Signature } from './schema.ts';

/** A registry of codes: the name of its file in `content/codes`. */
export type CodeFamily = keyof typeof codeRegistries;

/** One way to recognise a signature, ready to compare. */
export interface KnownMatcher {
	/** The folded phrase with its gaps (see `foldPhrase`); none where codes alone decide. */
	phrase?: string;
	/** Canonical codes that must stand in the text as well. */
	codes?: string[];
	/** Domains, one of which must be named. */
	hosts?: string[];
}

/** A signature as the browser receives it: without its texts, places and sources. */
export interface KnownSignature {
	id: string;
	causes: Cause[];
	/** As they are printed, most specific first. */
	codes: string[];
	matchers: KnownMatcher[];
	/** Folded phrases that tell it wherever they stand. */
	wordings?: string[];
	/** Folded phrases that tell it in a refusal. */
	replies?: string[];
	/** Folded phrases that tell it behind a code of failure. */
	behindCode?: string[];
	/** Folded phrases that tell the kind of failure, below every other signature. */
	kinds?: string[];
	anyCode?: true;
	wrapper?: true;
	supersedes?: string[];
}

/** A registered code: what it is called is in the messages of its family, under `key`. */
export interface KnownCode {
	family: CodeFamily;
	key: string;
	/** As registered: `X.4.2`, `0x80090331`, `10b`, `70`. */
	code: string;
	/** Other names that mean this code: symbols, and words that Exchange prints. */
	names?: string[];
	/** Last code of a range that begins with `code`. */
	to?: string;
	/** The reply code that it must stand with. */
	basic?: string;
	hint?: Cause;
}

/** Everything the lookup compares a text with. Plain data: it may travel as JSON. */
export interface Knowledge {
	signatures: KnownSignature[];
	codes: KnownCode[];
}

/** One entry of a code registry, as far as the lookup reads it. */
export interface RegisteredCode {
	code: string;
	to?: string | undefined;
	basic?: string | readonly string[] | undefined;
	symbol?: string | undefined;
	member?: string | undefined;
	words?: readonly string[] | undefined;
	name?: string | undefined;
	hint?: Cause | undefined;
}

/**
 * The knowledge that a page sends along, from parsed content. For build time.
 *
 * @param registries the entries of each file in `content/codes`, by the file's name
 * @param keyOf the key of a code's prose (`messageKey`)
 */
export function buildKnowledge(
	signatures: readonly Signature[],
	registries: Readonly<Partial<Record<CodeFamily, readonly RegisteredCode[]>>>,
	keyOf: (code: RegisteredCode) => string,
): Knowledge {
	const families = Object.entries(registries) as [CodeFamily, readonly RegisteredCode[]][];
	return {
		signatures: signatures.map(knownSignature),
		codes: families.flatMap(([family, codes]) =>
			codes.map((code) => knownCode(family, code, keyOf(code))),
		),
	};
}

function knownSignature(signature: Signature): KnownSignature {
	const { id, causes, codes, matchers, byCode = [], replies, behindCode, supersedes } = signature;
	const all: Matcher[] = [...matchers, ...byCode];
	const conditional = all.filter(isConditional);
	const plain = all.filter((matcher) => !isConditional(matcher));
	const wordings = [...plain.map(({ phrase = '' }) => phrase), ...(signature.wordings ?? [])];
	return {
		id,
		causes,
		codes,
		matchers: conditional.map(({ phrase, codes, hosts }) => ({
			...(phrase && { phrase: foldPhrase(phrase) }),
			...(codes && { codes: codes.map(canonicalCode) }),
			...(hosts && { hosts: hosts.map((host) => host.toLowerCase()) }),
		})),
		...(wordings.length > 0 && { wordings: foldPhrases(wordings) }),
		...(replies && { replies: foldPhrases(replies) }),
		...(behindCode && { behindCode: foldPhrases(behindCode) }),
		...(signature.kinds && { kinds: foldPhrases(signature.kinds) }),
		...(signature.anyCode && { anyCode: signature.anyCode }),
		...(signature.wrapper && { wrapper: true }),
		...(supersedes && { supersedes }),
	};
}

interface Matcher {
	phrase?: string;
	codes?: string[] | undefined;
	hosts?: string[] | undefined;
}

function isConditional({ codes, hosts }: Matcher): boolean {
	return Boolean(codes || hosts);
}

function knownCode(family: CodeFamily, registered: RegisteredCode, key: string): KnownCode {
	const { code, to, basic, symbol, member, words = [], hint } = registered;
	const names = [symbol, member, ...words].filter((name) => name !== undefined);
	return {
		family,
		key,
		code,
		...(names.length > 0 && { names }),
		...(to && { to }),
		...(typeof basic === 'string' && { basic }),
		...(hint && { hint }),
	};
}
