import { anyOf, type Fault } from '../../content-files/fault.ts';
import type { Path } from '../../content-files/located-data.ts';
import { didYouMean } from '../../content-files/suggest.ts';
import { idFault } from '../files/id-fault.ts';
import type { RegistryData } from './registry-data.ts';
import { checkSettingNames } from './setting-rules.ts';

/** What no schema of one file can say about the registry data. */
export function checkRegistryRules(data: RegistryData): Fault[] {
	return [
		...idFaults(data),
		...placeFaults(data),
		...(data.settings ? checkSettingNames(data.settings) : []),
		...presetFaults(data),
		...exchangeFaults(data),
		...strayFaults(data),
	];
}

type Located = { file: string; lineOf(path: Path): number };

function at({ file, lineOf }: Located, path: Path, message: string): Fault {
	return { file, line: lineOf(path), message };
}

/** Ids stand in addresses and are keys of messages. */
function idFaults({ settings, presets, windows, exchange }: RegistryData): Fault[] {
	return [settings, presets, windows, exchange].flatMap((read) => {
		if (!read) return [];
		return Object.entries(read.value).flatMap(([id, entry]) => [
			...idFault(id).map((message) => at(read, [id], message)),
			...Object.keys('options' in entry ? entry.options : {}).flatMap((option) =>
				idFault(option).map((message) => at(read, [id, 'options', option], message)),
			),
		]);
	});
}

/** Two settings for one registry value would write it twice, and the later one would win. */
function placeFaults({ settings }: RegistryData): Fault[] {
	if (!settings) return [];
	const first = new Map<string, string>();
	return Object.entries(settings.value).flatMap(([id, { key, name }]) => {
		const place = `${key}\\${name}`.toLowerCase();
		const other = first.get(place);
		if (other !== undefined) {
			const line = settings.lineOf([other, 'name']);
			const message = `this is the same registry value as "${other}" (line ${line}); take one of the two out, or mend its key or name`;
			return at(settings, [id, 'name'], message);
		}
		first.set(place, id);
		if (!/\\configuration\\local/i.test(key)) return [];
		return at(
			settings,
			[id, 'key'],
			'this is the list of cipher suites that Windows keeps itself; leave it alone, a value there can stop all TLS',
		);
	});
}

/** A preset that switches a group needs a setting in it, with a number for that state. */
function presetFaults({ settings, presets }: RegistryData): Fault[] {
	if (!settings || !presets) return [];
	const all = Object.entries(settings.value);
	return Object.entries(presets.value).flatMap(([id, { sets, options }]) => {
		const switched: [Path, typeof sets][] = [
			[[id, 'sets'], sets],
			...Object.entries(options).map(([option, states]): [Path, typeof sets] => [
				[id, 'options', option],
				states,
			]),
		];
		return switched.flatMap(([path, states]) =>
			Object.entries(states).flatMap(([group, state]) => {
				const members = all.filter(([, setting]) => setting.group === group);
				const lacking = members.find(([, setting]) => setting[state] === undefined);
				if (members.length > 0 && !lacking) return [];
				const message = lacking
					? `"${group}" cannot be switched ${state}: "${lacking[0]}" in ${settings.file} (line ${settings.lineOf([lacking[0]])}) has no number under "${state}"`
					: `no setting in ${settings.file} is in the group "${group}"; add one, or take the group out`;
				return at(presets, [...path, group], message);
			}),
		);
	});
}

function exchangeFaults({ windows, exchange }: RegistryData): Fault[] {
	if (!windows || !exchange) return [];
	const ids = Object.keys(windows.value);
	return Object.entries(exchange.value).flatMap(([id, entry]) =>
		entry.windows.flatMap((name, index) => {
			if (ids.includes(name)) return [];
			const message = `there is no "${name}" in ${windows.file}${didYouMean(name, ids)}`;
			return at(exchange, [id, 'windows', index], message);
		}),
	);
}

/** A name that Windows reads is none that mangled instructions created. */
function strayFaults({ stray }: RegistryData): Fault[] {
	if (!stray) return [];
	const rightNames = {
		protocolKeys: ['TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3'],
		sideKeys: ['Client', 'Server'],
		valueNames: ['Enabled', 'DisabledByDefault'],
	};
	return Object.entries(rightNames).flatMap(([list, names]) => {
		const known = names.map((name) => name.toLowerCase());
		return stray.value[list as keyof typeof rightNames].flatMap(({ wrong, right }, index) => [
			...(known.includes(wrong.toLowerCase())
				? [
						at(
							stray,
							[list, index, 'wrong'],
							`"${wrong}" is a name that Windows reads; take it out`,
						),
					]
				: []),
			...(names.includes(right)
				? []
				: [
						at(
							stray,
							[list, index, 'right'],
							`"${right}" is no name that Windows reads, expected ${anyOf(names)}${didYouMean(right, names)}`,
						),
					]),
		]);
	});
}
