/**
 * The front door of the registry workshop and audit: their pure core. Choices lead to a plan, writers turn a plan
 * into files; a paste is read into a snapshot and held against choices, which leads to a repair and its undo. Only
 * the two loaders read files. What a build shows of it is in `collected.ts`.
 */

/** From a paste to what it shows, what is wrong with it, the smallest repair and the undo of exactly that. */
export { type Audit, type AuditRow, audit } from './audit/audit.ts';
export { decodeExport } from './audit/readers/decode.ts';
export { type ReadFault, readFaultKinds } from './audit/readers/fault.ts';
export { type Paste, readPaste } from './audit/readers/paste.ts';
export { repairFor, undoRepair } from './audit/repair.ts';
export { findValue, type Snapshot } from './audit/snapshot.ts';
export { type SuiteList, suitesIn } from './audit/suite-list.ts';
export { auditSuites, type SuiteAudit } from './audit/suites.ts';
/** Settings, presets, Windows and Exchange versions: the data behind everything, and its schemas. */
export type { Catalogue } from './catalogue/catalogue.ts';
export { loadCatalogue } from './catalogue/load-catalogue.ts';
export { loadStray } from './catalogue/load-stray.ts';
export { loadSuites } from './catalogue/load-suites.ts';
export {
	type CatalogueTexts,
	catalogueFiles,
	catalogueSchemas,
	readCatalogue,
} from './catalogue/read-catalogue.ts';
export { straySchema } from './catalogue/schema.ts';
export { suitesSchema } from './catalogue/suites-schema.ts';
/** From the address bar or a form to a list of changes, or to the reasons why there is none. */
export {
	type Choices,
	defaultChoices,
	type Format,
	formatChoices,
	formats,
	parseChoices,
} from './plan/choices.ts';
export { type Change, type Plan, undoPlan, type Write } from './plan/plan.ts';
export { planFor, statesFor, targetsFor } from './plan/plan-for.ts';
export { refusalsOf, ruleIds } from './plan/rules.ts';
export type { Repair } from './plan/stored.ts';
/** From a plan to the text and bytes of a file. */
export { encodeFile, encodeUtf8WithBom, encodeUtf16le } from './writers/encode.ts';
export { fixFile, regBytes } from './writers/fix.ts';
export { fileForms, fileName } from './writers/formats.ts';
export { writeReg } from './writers/reg.ts';
export { writeSuites } from './writers/suites.ts';
export { writeFiles, writeFormat } from './writers/write-files.ts';
