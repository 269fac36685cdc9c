import { fold, withFullRoot } from '../snapshot.ts';
import { rowsIn } from './query-row.ts';

/** A line that begins with a key. */
export interface KeyLine {
	/** Nothing where more than a key stands there, so that nobody can tell where it ends. */
	key: string | undefined;
	/** The server that the line names, if it does. */
	host: string;
	/** Rows of values behind the key, where a page has put them on its line. */
	rows: readonly string[];
	/** How many of the next lines belong to the key. */
	taken: number;
}

/** Marks of a list, quotation marks and brackets; the provider of PowerShell; `Computer\` from regedit's address bar. */
const before =
	/^\s*(?:[-*•]\s+)?["'“”„«‘[]?(?:(?:[\w.]{1,40}\\)?Registry::|[\p{L}'’]{2,20}\\(?=HKEY_))?/iu;
const root = /^(?:\\\\[\w.-]+\\)?HK(?:EY_[A-Z_]{4,16}|LM:?)\\/i;

/** Whether a line begins with a key, as `reg query` prints it or as somebody wrote it above what it printed. */
export function startsWithKey(line = ''): boolean {
	return root.test(line.replace(before, '')) && !/: +(?:0x[\da-f]|["'])/i.test(line);
}

/** Reads a line for which `startsWithKey` is true. @param next the line behind it */
export function readKeyLine(printed: string, next = ''): KeyLine {
	const bare = printed
		.replace(before, '')
		.replace(/["'”“»’\]]?\s?:?[ \t]{0,20}$/, (end) => (/^\s*$/.test(end) ? end : ''));
	const [, host = '', path = bare] = /^\\\\([^\\]+)\\(HK.*)$/i.exec(bare) ?? [];
	const own = path.replace(/^(HKLM):(?=\\)/i, '$1');
	const rows = rowsIn(own);
	if (rows) return { key: keyOf(rows.before), host, rows: rows.rows, taken: 0 };
	const rest = restOfKey(printed, next);
	return { key: keyOf(own + rest), host, rows: [], taken: rest === '' ? 0 : 1 };
}

/** Signs of an assignment, a sentence, a table or a page's source. Elsewhere .NET itself has names with such signs. */
const more =
	/\\SCHANNEL\\.*(?:[=<>|"→]|: |\\(?:client|server)\s+\S|,\s?(?:REG_|\p{L}+,)|REG_(?:[DQ]WORD|SZ|BINARY))/iu;

function keyOf(path: string): string | undefined {
	return more.test(path.slice(0, 2000)) ? undefined : withFullRoot(path);
}

const whole =
	/^(?:client|server|schannel|protocols|ciphers|hashes|(?:d?tls|ssl|pct) \d\.\d|v\d\.\d\.\d{5}|winhttp)$/;
/** Names of which the break may have fallen on the space. */
const spaced = /(?:TLS|SSL|RC[24]|DES|Triple|Internet|Multi-Protocol|Unified)$/i;

/** What a narrow console, or a mail, has put of a key on the next line. */
function restOfKey(printed: string, next: string): string {
	if (printed.length <= 78 || startsWithKey(next) || /[:=<>|]|\sREG_/.test(next)) return '';
	const last = printed.slice(printed.lastIndexOf('\\') + 1);
	if (whole.test(fold(last)) || !/^ ?\S/.test(next)) return '';
	const isSpace = spaced.test(printed) && !next.startsWith(' ');
	return `${isSpace ? ' ' : ''}${next}`;
}
