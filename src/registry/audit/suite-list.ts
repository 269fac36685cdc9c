import type { StoredData } from '../plan/stored.ts';
import { findValue, type Snapshot } from './snapshot.ts';

/** The cipher suites of a machine, in order of preference. */
export interface SuiteList {
	names: readonly string[];
	/** Whether these are known to be all. */
	isWhole: boolean;
	/** What `Get-TlsCipherSuite` prints, the value of a policy, or the list that Windows keeps for itself. */
	from: 'command' | 'policy' | 'local';
}

const places = [
	[
		'policy',
		'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002',
	],
	[
		'local',
		'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Cryptography\\Configuration\\Local\\SSL\\00010002',
	],
] as const;

/** The lists that the registry holds, of a policy and of Windows itself. */
export function suitesIn(snapshot: Snapshot): SuiteList[] {
	return places.flatMap(([from, key]) => {
		const value = findValue(snapshot, key, 'Functions');
		const text = value && textOf(value.data);
		const names = text?.split(/[\s,;\0{}]+/).filter((name) => /^(?:TLS|SSL)_\w+$/.test(name));
		if (!names?.length) return [];
		return [{ from, names, isWhole: !/\.\.\.|…/.test(text ?? '') && !snapshot.isMixed }];
	});
}

/** A list of texts is stored as UTF-16LE. */
function textOf(data: StoredData): string {
	if (data.type === 'REG_SZ') return data.value;
	if (data.type === 'REG_DWORD' || (data.type !== 7 && data.type !== 2)) return '';
	return (data.hex.match(/.{4}/g) ?? [])
		.map((unit) =>
			String.fromCharCode(
				Number.parseInt(unit.slice(2), 16) * 256 + Number.parseInt(unit.slice(0, 2), 16),
			),
		)
		.join('');
}
