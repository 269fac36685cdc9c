/** The lookup's door for pages of a build: its texts and data in one locale, from the collections. */
export { collectedCodes, collectedLookup } from './knowledge/collected.ts';
/** What the pages of a locale fetch for it. */
export type { CodeData, LookupData, SignatureHelp } from './knowledge/lookup-data.ts';
export {
	codeLocales,
	codeProse,
	lookupMessages,
	signatureLocales,
	signatureProse,
	textLocaleOf,
} from './knowledge/prose.ts';
export { signaturesAbout } from './knowledge/signatures-about.ts';
export { sourceName } from './pages/source-name.ts';
