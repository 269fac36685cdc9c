import { decompress } from 'fzstd';
import type { CodeData, LookupData, SignatureHelp } from '../../lookup/collected.ts';
import type { CodeFamily } from '../../lookup/core.ts';
import { fromBase85 } from '../html/base85.ts';
import type { Kind, Packed } from '../html/packed.ts';

/** A page that is put into the document when it is wanted. */
export interface HeldPage {
	title: string;
	/** Language of its text, where it is not the file's. */
	lang?: string;
	content: Packed[];
}

type Known = LookupData['knowledge'];

/** What the file holds beside what is read without scripts. */
export interface Held {
	/** What is known of an error, what is said of it, and its page. */
	errors: {
		known: Known['signatures'][number];
		help: SignatureHelp | undefined;
		page: HeldPage | undefined;
	}[];
	/** The rest of what the lookup fetches. */
	lookup: Omit<LookupData, 'knowledge' | 'signatures'> & { codes: Known['codes'] };
	/** What the codes of a registry mean, and its page. */
	codes: {
		family: CodeFamily;
		meanings: CodeData['codes'][CodeFamily];
		page: HeldPage | undefined;
	}[];
	families: CodeData['families'];
	/** What elements of the pages are, by number. */
	kinds: readonly Kind[];
	/** The button that copies a block. */
	copyButton: Packed | undefined;
	/** Other pages, by their path behind the locale. */
	pages: Record<string, HeldPage>;
	/** What else the site's pages fetch, by path behind the locale. */
	files: Record<string, unknown>;
	/** Paths of the pages in the order of the search. */
	searched: string[];
}

let held: Held | undefined;

/** What stands in the file, unpacked at its first use. */
export function heldHere(): Held {
	held ??= unpacked(document.getElementById('held')?.textContent ?? '');
	return held;
}

function unpacked(text: string): Held {
	const bytes = decompress(fromBase85(text));
	const read = JSON.parse(new TextDecoder().decode(bytes)) as Held;
	for (const { known, page } of read.errors) if (page) read.pages[`errors/${known.id}/`] = page;
	for (const { family, page } of read.codes) if (page) read.pages[`errors/codes/${family}/`] = page;
	return read;
}

/** What the lookup fetches on the site for codes that no error explains. */
export function heldCodes({ codes, families }: Held): CodeData {
	const all = codes.map(({ family, meanings }) => [family, meanings]);
	return { families, codes: Object.fromEntries(all) };
}

/** What the lookup fetches on the site. */
export function heldLookup({ errors, lookup: { codes, ...rest } }: Held): LookupData {
	return {
		...rest,
		knowledge: { signatures: errors.map(({ known }) => known), codes },
		signatures: Object.fromEntries(
			errors.flatMap(({ known, help }) => (help ? [[known.id, help]] : [])),
		),
	};
}
