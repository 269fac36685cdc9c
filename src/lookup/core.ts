/**
 * The front door of the lookup: its pure core. Bytes and pasted texts go in, findings come out; nothing here knows
 * the DOM, and only `loadKnowledge` and `loadCodes` read files. What a build shows of it is in `collected.ts`.
 */

/** The closed set of causes. */
export { type Cause, causes } from './knowledge/cause.ts';
/** The registries of codes, their schemas and the entries that pages and search list. */
export { type CodeEntry, codeEntries } from './knowledge/code-entry.ts';
export { codeLiterals } from './knowledge/code-literals.ts';
export { codeRegistries, messageKey } from './knowledge/code-schema.ts';
/** What is known: signatures and codes, as the browser receives them. */
export type { CodeFamily, Knowledge } from './knowledge/knowledge.ts';
export { codeFamilies, loadCodes } from './knowledge/load-codes.ts';
export { loadKnowledge } from './knowledge/load-knowledge.ts';
/** One error text as its file in `content/errors` has it. */
export { type Signature, signatureSchema } from './knowledge/schema.ts';
/** The lookup itself: a readable text and the knowledge in, findings with their evidence out. */
export { lookup } from './long/lookup-long.ts';
export type { Finding, Result } from './match/result.ts';
/** The texts that most readers come with, and the order in which lists show them. */
export { firstSignatures, inReadingOrder } from './pages/first-signatures.ts';
/** How wording is compared: letters and digits only, and the parts of a phrase between its gaps. */
export { fold } from './text/fold.ts';
/** From what was pasted or dropped to a text that can be read: MIME, charsets, bytes of a file. */
export { readableText } from './text/mime.ts';
export { foldPhrase, partsOf, wordingsOf } from './text/phrase.ts';
export { textOfFile, textOfFiles } from './text/text-of-file.ts';
