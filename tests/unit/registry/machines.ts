import fc from 'fast-check';
import { protocols } from './data.ts';

/** A registry: the keys that there are, with the numbers in them. */
export type Machine = ReadonlyMap<string, ReadonlyMap<string, number>>;

export const schannel = protocols.replace(/\\Protocols$/, '');
export const dotnet = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\.NETFramework';
export const dotnet32 = dotnet.replace('SOFTWARE', 'SOFTWARE\\Wow6432Node');
export const v4 = `${dotnet}\\v4.0.30319`;
export const winHttp =
	'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';

const sides = ['SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3', 'TLS 1,2'].flatMap((name) => [
	`${protocols}\\${name}\\Client`,
	`${protocols}\\${name}\\Server`,
]);
const places: readonly (readonly [key: string, names: readonly string[]])[] = [
	...sides.map((key): [string, string[]] => [key, ['Enabled', 'DisabledByDefault']]),
	[schannel, ['EventLogging']],
	[`${schannel}\\Ciphers\\RC4 128/128`, ['Enabled']],
	...[v4, v4.replace('v4.0.30319', 'v2.0.50727'), `${dotnet32}\\v4.0.30319`].map(
		(key): [string, string[]] => [key, ['SystemDefaultTlsVersions', 'SchUseStrongCrypto']],
	),
	[winHttp, ['DefaultSecureProtocols']],
];
const always = [schannel, protocols, `${schannel}\\Ciphers`, dotnet, dotnet32];

/** For each place: whether its key is there, and what its values are. */
const contents = fc.tuple(
	...places.map(([, names]) =>
		fc.option(
			fc.tuple(...names.map(() => fc.option(fc.constantFrom(0, 0, 1, 1, 0xffffffff, 0xa80)))),
			{ freq: 4 },
		),
	),
);

/** Any registry, as far as this site is about it. Keys above are there as well. */
export const machines: fc.Arbitrary<Machine> = contents.map((found) => {
	const machine = new Map<string, Map<string, number>>(always.map((key) => [key, new Map()]));
	for (const [at, values] of found.entries()) {
		const [key, names] = places[at] as (typeof places)[number];
		if (values === null) continue;
		const parent = key.slice(0, key.lastIndexOf('\\'));
		for (const each of [parent, key]) if (!machine.has(each)) machine.set(each, new Map());
		for (const [at, value] of values.entries()) {
			if (value !== null) machine.get(key)?.set(names[at] as string, value);
		}
	}
	return new Map([...machine].sort(([a], [b]) => (a < b ? -1 : 1)));
});

export function below(machine: Machine, key: string): [string, ReadonlyMap<string, number>][] {
	return [...machine].filter(([other]) => other === key || other.startsWith(`${key}\\`));
}

/** The keys right below a key. */
export function childrenOf(machine: Machine, key: string): string[] {
	const names = below(machine, key).map(([other]) => other.slice(key.length + 1).split('\\')[0]);
	return [...new Set(names.filter((name) => name))].map((name) => `${key}\\${name}`);
}
