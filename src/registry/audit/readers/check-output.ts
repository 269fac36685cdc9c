import type { StoredData } from '../../plan/stored.ts';
import { fold, openKey, placeOf } from '../snapshot.ts';
import type { Reading } from './reading.ts';
import type { Part } from './session.ts';
import type { PrintedLine } from './wrapped.ts';

/** A line of this site's check script: `WRONG   TLS 1.2\Server   Enabled   0x1   0x0`. */
const line = /^(?:OK|MISSING|WRONG) +(\S.*?\S|\S) {1,30}(\w+) +0x[0-9a-f]+ +(\S+) *$/;
const stray = /^STRAY +"(.*)"$/;

/** Whether lines are what the check script of this site prints. */
export function isCheckOutput(block: readonly PrintedLine[]): boolean {
	return block.some(({ text }) => line.test(text.slice(0, 200)));
}

/** The types as the script names them. */
const kinds: Readonly<Record<string, number>> = {
	None: 0,
	String: 1,
	ExpandString: 2,
	Binary: 3,
	MultiString: 7,
	QWord: 11,
};

/** Reads what the check script prints. A number is a REG_DWORD there; of other types it names no data. */
export function readCheckOutput(
	block: readonly PrintedLine[],
	{ machine }: Part,
	reading: Reading,
): void {
	if (machine === undefined) return;
	reading.from(machine);
	for (const { line: number, text } of block) {
		const [, label, name = '', found = ''] = line.exec(text.slice(0, 200)) ?? [];
		const name2 = stray.exec(text)?.[1];
		if (name2 !== undefined) openKey(reading.snapshot, `${schannel}\\Protocols\\${name2}`);
		else if (label === undefined) {
			if (!/^Status +Key +Value|^RESULT +\S/.test(text)) reading.fault(number, 'unreadable', text);
		} else if (found === '-') reading.snapshot.blank.add(placeOf(keyOfLabel(label), name));
		else {
			const isNumber = /^0x[0-9a-f]{1,8}$/.test(found);
			const data: StoredData = isNumber
				? { type: 'REG_DWORD', value: Number(found) }
				: { type: kinds[found] ?? 3, hex: '' };
			const value = { name, data, ...(!isNumber && { unsure: 'type' as const }) };
			reading.put(keyOfLabel(label), value);
		}
	}
}

const schannel =
	'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL';

/** The key that the script's short label stands for. */
function keyOfLabel(label: string): string {
	const bare = label.replace(/ \(32-bit\)$/, '');
	const software = `HKEY_LOCAL_MACHINE\\SOFTWARE${bare === label ? '' : '\\Wow6432Node'}\\Microsoft`;
	if (/\\(?:Client|Server)$/.test(bare)) return `${schannel}\\Protocols\\${bare}`;
	if (/^v\d/.test(bare)) return `${software}\\.NETFramework\\${bare}`;
	if (fold(bare) === 'winhttp')
		return `${software}\\Windows\\CurrentVersion\\Internet Settings\\WinHttp`;
	if (fold(bare) === 'schannel') return schannel;
	return `${schannel}\\${/^(?:MD5|SHA)/.test(bare) ? 'Hashes' : 'Ciphers'}\\${bare}`;
}
