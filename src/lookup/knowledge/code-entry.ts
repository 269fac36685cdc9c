import type { Cause } from './cause.ts';
import { messageKey } from './code-schema.ts';
import type { CodeFamily } from './knowledge.ts';
import { type CodeRegistry, loadCodes } from './load-codes.ts';

/** One registered code as its family's page shows it. */
export interface CodeEntry {
	/** The key of its prose, and its anchor on the page. */
	key: string;
	/** As people meet it: `421 4.4.2`, `X.4.2`, `0x80090331`, `5.7.600–5.7.649`. */
	code: string;
	/** As registered, or the words printed with it. */
	name?: string | undefined;
	/** Other forms of the same code: symbols, signed decimals, words of Exchange's logs. */
	alsoPrinted: readonly string[];
	hint?: Cause | undefined;
	rfcs: readonly number[];
	source?: string | undefined;
	outOfUse: boolean;
	/** The subject of an enhanced status code, by its digit. */
	subject?: string | undefined;
}

/** The entries of a registry, in its order. For build time. */
export function codeEntries(family: CodeFamily): CodeEntry[] {
	const { codes } = loadCodes(process.cwd(), family);
	return codes.map((code) => ({ ...common, ...partsOf(code), key: messageKey(code) }));
}

const common = { alsoPrinted: [], rfcs: [], outOfUse: false };

type AnyCode = CodeRegistry<CodeFamily>['codes'][number];

function partsOf(entry: AnyCode): Pick<CodeEntry, 'code'> & Partial<CodeEntry> {
	const { code, name, hint } = entry;
	const basic = 'basic' in entry && typeof entry.basic === 'string' ? `${entry.basic} ` : '';
	const until = 'to' in entry && entry.to ? `–${entry.to}` : '';
	return {
		code: `${basic}${code}${until}`,
		name: name ?? ('symbol' in entry ? entry.symbol : undefined),
		alsoPrinted: alsoPrinted(entry),
		hint,
		...('rfc' in entry && entry.rfc && { rfcs: entry.rfc }),
		...('source' in entry && entry.source && { source: entry.source }),
		outOfUse: 'deprecated' in entry && entry.deprecated === true,
		...('subject' in entry && { subject: entry.subject }),
	};
}

function alsoPrinted(entry: AnyCode): string[] {
	const symbol = 'symbol' in entry && entry.name !== undefined ? entry.symbol : undefined;
	const decimal = 'decimal' in entry ? String(entry.decimal) : undefined;
	const member = 'member' in entry ? entry.member : undefined;
	const words = 'words' in entry ? (entry.words ?? []) : [];
	return [symbol, decimal, member, ...words].filter((text) => text !== undefined);
}
