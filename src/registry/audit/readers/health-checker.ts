import { fold, parentOf, placeOf } from '../snapshot.ts';
import { dataOf } from './printed-data.ts';
import type { Reading } from './reading.ts';

/** What only Exchange HealthChecker prints. */
const marks =
	/Exchange Health ?Checker version|^[ \t]*TLSVersion[ \t]+ServerEnabled\s|^[ \t]*RegistryKey[ \t]+Location[ \t]+Value[ \t]*$|^[ \t]*Server Disabled By Default: (?:True|False)|(?:Enabled|DisabledByDefault)Value: (?:NULL|-?\d+) --- /m;

/** `Enabled   SYSTEM\…\TLS 1.0\Server   0`: a row of the newer tables. */
const row =
	/^\s*(\w+)\s+(?:HKEY_LOCAL_MACHINE\\|HKLM:?\\)?((?:SYSTEM|SOFTWARE)\\\S.*?)\s+(NULL|-?\d{1,10})\s*$/i;
/** `1.2 ServerEnabledValue: NULL --- Error: …`, and the same for .NET. */
const said =
	/^\s*(?:(1\.[0-3]) (Server|Client)(Enabled|DisabledByDefault)|NETv([24]) (Wow)?(\w+))Value: (NULL|-?\d{1,10})(?: ---|\s*$)/;
/** `TLS 1.0: Half Disabled`, and the last column of an older table. */
const verdict =
	/^\s*(?:TLS (1\.[0-3]): |(1\.[0-3])(?:\s+(?:True|False)){4}\s+)(Half Disabled|Misconfigured)\s*$/i;
const renegotiation = /^\s*(AllowInsecureRenego(?:Clients|Servers)) Value: (\d{1,10})\s*$/;

const schannel =
	'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL';
const protocolKey = (version = '') => `${schannel}\\Protocols\\TLS ${version}`;

/** Whether a text is a report of Exchange HealthChecker. */
export function isHealthChecker(text: string): boolean {
	return marks.test(text);
}

/**
 * Reads the TLS part of what Exchange HealthChecker prints: its tables of values, its lines on single values, and what
 * it concludes of a protocol. `True` and `False` of its older tables prove no value: until 2024 it took `0xffffffff`
 * for off, and an absent value counts as on.
 */
export function readHealthChecker(text: string, reading: Reading): void {
	const { snapshot } = reading;
	const put = (key: string, name: string, data: string) => {
		if (data === 'NULL') snapshot.blank.add(placeOf(key, name));
		else reading.put(key, { name, data: dataOf(data), unsure: 'type' });
	};
	for (const line of text.split(/\r\n|\r|\n/)) {
		const [, name = '', path, found = ''] = row.exec(line) ?? [];
		if (path) put(`HKEY_LOCAL_MACHINE\\${path}`, name, found);
		const [, version, side, value = '', net, wow, setting = '', data = ''] = said.exec(line) ?? [];
		if (version) put(`${protocolKey(version)}\\${side}`, value, data);
		else if (net) put(dotnetKey(net, wow !== undefined), setting, data);
		const [, own, older, is = ''] = verdict.exec(line) ?? [];
		if (own ?? older) {
			const verdict = /^half/i.test(is) ? 'halfDisabled' : 'mismatch';
			snapshot.reported.set(fold(protocolKey(own ?? older)), verdict);
		}
		const [, switched, number = ''] = renegotiation.exec(line) ?? [];
		if (switched) put(schannel, switched, number);
	}
	for (const { key, values } of snapshot.keys.values()) {
		const isOdd = [...values.values()].some(
			({ data }) => data.type !== 'REG_DWORD' || data.value > 1,
		);
		if (isOdd) snapshot.reported.delete(parentOf(fold(key)));
	}
}

function dotnetKey(version: string, isWow: boolean): string {
	const folder = version === '2' ? 'v2.0.50727' : 'v4.0.30319';
	return `HKEY_LOCAL_MACHINE\\SOFTWARE\\${isWow ? 'Wow6432Node\\' : ''}Microsoft\\.NETFramework\\${folder}`;
}
