import { assignment, type Effect } from './command-data.ts';

/** `MACHINE\System\…\Enabled=4,1` below `[Registry Values]` of a security template (MS-GPSB 2.2.5). */
const ofTemplate =
	/^[ \t]*(MACHINE|USERS)\\([^\r\n=]+)\\([^\r\n\\=]+?)[ \t]*=[ \t]*(\d+),(.*?)[ \t\r]*$/i;
/** `HKLM,"SYSTEM\…","Enabled",0x00010001,1` below the section that `AddReg` names. */
const ofSetup =
	/^[ \t]*(HKLM|HKCU|HKCR|HKU)[ \t]*,[ \t]*("[^"]*"|[^,"]*?)[ \t]*,[ \t]*("[^"]*"|[^,"]*?)[ \t]*(?:,[ \t]*([^,]*?)[ \t]*(?:,(.*?))?)?(?:[ \t]*;.*)?[ \t\r]*$/i;

/** What a line of an INF file does; nothing where it is none for the registry. */
export function effectOfInf(line: string): Effect | undefined {
	if (line.length > 1000) return undefined;
	const [, root = '', path = '', name = '', type, data = ''] = ofTemplate.exec(line) ?? [];
	if (type !== undefined) {
		const hive = /^M/i.test(root) ? 'HKEY_LOCAL_MACHINE' : 'HKEY_USERS';
		if (type !== '4' && type !== '1') return 'notFollowed';
		return written(`${hive}\\${path}`, name, type === '4', data);
	}
	const setup = ofSetup.exec(line);
	if (!setup) return undefined;
	const [, hive = '', key = '', value = '', flags, text] = setup;
	// The flags that only number or text have: everything else is bytes, lists, deletions and conditions.
	const kind = Number(flags || 0);
	if (/%/.test(line) || text === undefined || (kind !== 0 && kind !== 0x10001))
		return 'notFollowed';
	return written(`${hive}\\${bare(key)}`, bare(value), kind !== 0, text);
}

function written(key: string, name: string, isNumber: boolean, data: string): Effect {
	const text = bare(data);
	if (isNumber && !/^(?:0x[0-9a-f]{1,8}|\d{1,10})$/i.test(text)) return 'notFollowed';
	return [`[${key}]`, assignment(name, { text, isNumber, type: isNumber ? 'dword' : 'sz' })];
}

function bare(text: string): string {
	return text.trim().replace(/^"(.*)"$/s, '$1');
}
