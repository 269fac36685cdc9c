import type english from '../../../content/messages/en/registry.json';
import type workshop from '../../../content/messages/en/workshop.json';
import type { Locale } from '../../i18n/locales.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { DefaultNote } from '../catalogue/default-note.ts';
import type { Group, StrayNames } from '../catalogue/schema.ts';
import type { KnownSuites } from '../catalogue/suites-schema.ts';
import type { CommentLanguages } from '../writers/comments.ts';

/** What the form of choices needs on either page: the data, and why some of them do not go together. */
export interface ChoiceData {
	locale: Locale;
	catalogue: Catalogue;
	messages: Pick<WorkshopMessages, 'refusals' | 'addressFaults' | 'noFile'>;
}

/** What the page carries for the workshop: the data, and the texts that depend on what is chosen. */
export interface WorkshopData extends ChoiceData {
	/** Full address of the page, without a query. */
	page: string;
	languages: CommentLanguages;
	messages: WorkshopMessages;
}

type English = typeof english;

export interface WorkshopMessages {
	warnings: Readonly<Record<string, string>>;
	groups: Readonly<Record<Group, string>>;
	explanations: Readonly<Record<string, string>>;
	refusals: English['refusals'];
	addressFaults: English['addressFaults'];
	summary: English['summary'];
	notes: Readonly<Record<DefaultNote, string>>;
	noFile: string;
	notForPurpose: string;
	failed: string;
}

/** What is fetched when something is pasted: `/<locale>/registry/audit.json`. */
export interface AuditData {
	stray: StrayNames;
	suites: KnownSuites;
	messages: AuditMessages;
}

export interface AuditMessages {
	audit: English['audit'];
	notes: English['notes'];
	readFaults: English['readFaults'];
	repair: string;
	undoRepair: string;
	/** When the data were last held against their sources; a comment of a file. */
	date: string;
	view: (typeof workshop)['audit'];
}
