import { type Repair, type RepairChange, type StoredData, utf16Hex } from '../plan/stored.ts';
import { commentLines } from './comment.ts';

export interface WriterOptions {
	/** Lines in the reader's language: what the file does, for which Windows, date of the data, link. */
	comments?: readonly string[];
}

/** Exactly this, in this case: anything else is refused, or read as empty. */
const header = 'Windows Registry Editor Version 5.00';

/**
 * A plan, an undo or a repair as the text of a `.reg` file. CRLF throughout, and a blank line at the end,
 * because the oldest importers lose a last line that has none.
 *
 * @throws RangeError where a key or a name holds a character that the format cannot carry
 */
export function writeReg(changes: Repair, { comments = [] }: WriterOptions = {}): string {
	const lines = [header, '', ...commentLines(comments).map((line) => `; ${line}`)];
	let key: string | undefined;
	for (const change of changes) {
		if (change.key !== key || change.action === 'delete-empty-key') {
			if (lines.at(-1) !== '') lines.push('');
			lines.push(`[${change.action === 'delete-empty-key' ? '-' : ''}${onOneLine(change.key)}]`);
		}
		key = change.action === 'delete-empty-key' ? undefined : change.key;
		const line = valueLine(change);
		if (line) lines.push(line);
	}
	if (lines.at(-1) !== '') lines.push('');
	return `${lines.join('\r\n')}\r\n`;
}

function valueLine(change: RepairChange): string | undefined {
	if (change.action === 'write') return `${regName(change.name)}=${regData(change.data)}`;
	if (change.action === 'delete') return `${regName(change.name)}=-`;
	return undefined;
}

/** The default value has no name and is written `@`. */
function regName(name: string): string {
	return name === '' ? '@' : quoted(onOneLine(name));
}

function regData(data: StoredData): string {
	if (data.type === 'REG_DWORD') return `dword:${data.value.toString(16).padStart(8, '0')}`;
	if (data.type !== 'REG_SZ') return hexBytes(data.type, data.hex);
	return lineEnd.test(data.value) ? hexBytes(1, utf16Hex(`${data.value}\0`)) : quoted(data.value);
}

function hexBytes(type: number, hex: string): string {
	return `hex${type === 3 ? '' : `(${type.toString(16)})`}:${hex.match(/../g)?.join(',') ?? ''}`;
}

/** Only the backslash and the quotation mark are escaped; importers skip any other escape. */
function quoted(text: string): string {
	return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

const lineEnd = /[\0\r\n]/;

function onOneLine(text: string): string {
	if (lineEnd.test(text)) throw new RangeError(`a .reg file cannot carry ${JSON.stringify(text)}`);
	return text;
}
