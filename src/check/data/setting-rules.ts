import { anyOf, type Fault } from '../../content-files/fault.ts';
import { didYouMean, editDistance } from '../../content-files/suggest.ts';
import type { RegistryData } from './registry-data.ts';

type Settings = NonNullable<RegistryData['settings']>;
type Report = (field: 'key' | 'name' | 'on' | 'off', message: string) => void;

const protocols = ['SSL 2.0', 'SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3'];
const sides = ['Client', 'Server'];
const protocolValues = ['Enabled', 'DisabledByDefault'];
/** By which number each turns a protocol off. */
const offOfProtocols: Readonly<Record<string, number>> = { Enabled: 0, DisabledByDefault: 1 };

/** Settings that Windows would never read, and that nobody sees to be wrong: one letter of a name is enough. */
export function checkSettingNames(settings: Settings): Fault[] {
	const { file, value, lineOf } = settings;
	const common = commonSteps(Object.values(value).map(({ key }) => key));
	return Object.entries(value).flatMap(([id, { key, name, on, off }]) => {
		const faults: Fault[] = [];
		const report: Report = (field, message) =>
			faults.push({ file, line: lineOf([id, field]), message });
		const isNamed = protocolFaults(key, name, report);
		if (!isNamed) stepFaults(key, common, report);
		const isOff = !isNamed && offOfProtocols[name] === Number(on) && key.includes('\\Protocols\\');
		if (isOff && on !== off)
			report(
				'on',
				`"on" is ${on}, by which "${name}" turns a protocol off; exchange "on" and "off"`,
			);
		if (on === off) report('off', `"off" is ${off} as "on" is; mend one of the two`);
		return faults;
	});
}

/** @returns whether the key is one of a protocol, and something about it was wrong */
function protocolFaults(key: string, name: string, report: Report): boolean {
	const [, protocol, side, ...more] =
		/\\SCHANNEL\\Protocols(?:\\([^\\]*))?(?:\\([^\\]*))?(\\.*)?$/i.exec(key) ?? [];
	if (!/\\SCHANNEL\\Protocols(?:\\|$)/i.test(key)) return false;
	const wrong = (found: string | undefined, right: readonly string[]) =>
		found === undefined || !right.includes(found);
	const advice = (found = '', right: readonly string[]) =>
		`expected ${anyOf(right)}${didYouMean(found, right)}`;
	if (wrong(protocol, protocols)) {
		const what = protocol === undefined ? 'no protocol' : `"${protocol}"`;
		report(
			'key',
			`the key has ${what} below Protocols, where Windows reads ${advice(protocol, protocols)}`,
		);
	} else if (wrong(side, sides) || more.some(Boolean)) {
		const what = side === undefined ? 'no side' : `"${side}${more.join('')}"`;
		report('key', `the key has ${what} below "${protocol}", ${advice(side, sides)}`);
	} else if (wrong(name, protocolValues)) {
		report('name', `"${name}" is no value of a protocol, ${advice(name, protocolValues)}`);
	} else return false;
	return true;
}

/** A step that is nearly one that many other settings have (`CurentControlSet`), and keys of another root. */
function stepFaults(key: string, common: readonly string[], report: Report): void {
	const wrong = key.split('\\').flatMap((step) => {
		if (common.includes(step) || step.length < 5) return [];
		const right = common.find((other) => editDistance(step, other, 2) <= 2);
		return right === undefined ? [] : { step, right };
	});
	for (const { step, right } of wrong)
		report('key', `the key has "${step}", that of other settings "${right}"; mend it`);
	if (wrong.length > 0 || roots.some((root) => key.startsWith(`${root}\\`))) return;
	report('key', `the key begins with none of ${anyOf(roots)}, where Windows keeps such settings`);
}

const roots = ['HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet', 'HKEY_LOCAL_MACHINE\\SOFTWARE'];

/** Steps without digits that at least five keys have. */
function commonSteps(keys: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const step of keys.flatMap((key) => key.split('\\'))) {
		if (!/\d/.test(step)) counts.set(step, (counts.get(step) ?? 0) + 1);
	}
	return [...counts].filter(([, count]) => count >= 5).map(([step]) => step);
}
