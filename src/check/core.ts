/**
 * The front door of the content check: files by their path and text go in, faults with line and remedy come out.
 * Its other doors are the command line (`content.cli.ts`) and the build (`integration.ts`).
 */

export { type ArticleText, looseText, readArticle } from './articles/article-text.ts';
export { checkProse } from './articles/check-prose.ts';
export { checkShape } from './articles/check-shape.ts';
export { compareArticles } from './articles/compare-articles.ts';
export { isNobody } from './articles/front-matter-faults.ts';
export { type Damage, damageIn, sayDamage } from './bilingual/damage.ts';
export { type JudgedFile, judgeBilingual } from './bilingual/judge.ts';
export { judgePlain } from './bilingual/judge-alone.ts';
export { isBilingual, type JudgedPair, readBilingual } from './bilingual/read-bilingual.ts';
export { checkContent } from './content.ts';
export { checkTerms } from './data/check-terms.ts';
export { checkAddresses } from './data/lost-addresses.ts';
export { termsSchema } from './data/term-schema.ts';
export { unknownLocale } from './files/unknown-locale.ts';
export { allowedKeys, readAllowList } from './messages/allow-list.ts';
export { type MessageFile, readMessageFile } from './messages/message-file.ts';
export { expectedKeys } from './messages/message-keys.ts';
export { checkText, compareText, readsTheSame } from './messages/message-text.ts';
export { checkRecords } from './messages/outdated-texts.ts';
