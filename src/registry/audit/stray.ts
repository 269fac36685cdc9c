import { cipherNames, protocolNames, sideNames, sideValueNames } from '../catalogue/schannel.ts';
import type { Setting, StrayNames } from '../catalogue/schema.ts';
import { nearName } from './near-name.ts';
import { namesByKey, slipsIn } from './slips.ts';
import { type FoundKey, type FoundValue, fold, type Snapshot } from './snapshot.ts';

/** What is wrong with a stray name; each has its sentence under `notes` in the messages. */
export type StrayNote =
	| 'strayKey'
	| 'straySplitCipher'
	| 'strayUnknownKey'
	| 'strayValue'
	| 'strayMisplaced'
	| 'strayUnknownValue';

/** Something that Windows does not read. `right` is the name that was meant; missing where that is not known. */
export type Stray =
	| { kind: 'key'; key: FoundKey; note: StrayNote; right?: string }
	| { kind: 'value'; key: FoundKey; value: FoundValue; note: StrayNote; right?: string };

/** Stray keys under `Protocols` and `Ciphers`, and stray values in the keys of protocols and other settings, in the order found. */
export function strayIn(
	snapshot: Snapshot,
	settings: readonly Setting[],
	names: StrayNames,
): readonly Stray[] {
	const below = (part: string) => fold(`${schannelOf(settings)}\\${part}\\`);
	const [protocols, ciphers] = [below('Protocols'), below('Ciphers')];
	const split = new Set(
		names.splitCiphers.flatMap((path) => [fold(path), fold(path.split('\\')[0] as string)]),
	);
	const strays: Stray[] = [];
	const known = namesByKey(settings);
	for (const [folded, key] of snapshot.keys) {
		if (folded.startsWith(protocols)) {
			strays.push(...strayProtocol(key, key.key.slice(protocols.length).split('\\'), names));
		} else if (folded.startsWith(ciphers) && !split.has(folded.slice(ciphers.length))) {
			const name = key.key.slice(ciphers.length);
			const right = cipherNames.find(
				(known) => fold(known) === fold(plainName(name, names.lookAlikes).trim()),
			);
			if (right && fold(right) !== fold(name))
				strays.push({ kind: 'key', key, note: 'strayKey', right });
		} else if (folded.startsWith(ciphers) && split.has(folded.slice(ciphers.length))) {
			const right = names.splitCiphers.find((path) =>
				fold(path).startsWith(fold(key.key.slice(ciphers.length))),
			);
			strays.push({
				kind: 'key',
				key,
				note: 'straySplitCipher',
				...meant(right?.replace('\\', '/')),
			});
		} else {
			for (const slip of slipsIn(key, known.get(folded)))
				strays.push({ kind: 'value', key, note: 'strayValue', ...slip });
		}
	}
	return strays;
}

/** `HKEY_LOCAL_MACHINE\…\SCHANNEL`, from the data. */
function schannelOf(settings: readonly Setting[]): string {
	const key = settings.find(({ group }) => group === 'tls-1-2')?.key ?? '';
	return key.slice(0, key.indexOf('\\Protocols\\'));
}

function strayProtocol(key: FoundKey, path: string[], names: StrayNames): Stray[] {
	const [protocol = '', side, ...deeper] = path;
	const readings = [
		readName(protocol, protocolNames, names.protocolKeys, names.lookAlikes),
		...(side === undefined ? [] : [readName(side, sideNames, names.sideKeys, names.lookAlikes)]),
		...deeper.map(() => undefined),
	];
	if (readings.some((reading) => reading === undefined)) {
		return [{ kind: 'key', key, note: 'strayUnknownKey' }];
	}
	const right = readings.map((reading) => reading?.right).join('\\');
	if (readings.some((reading) => reading?.wrong))
		return [{ kind: 'key', key, note: 'strayKey', right }];
	return [...key.values.values()].flatMap((value) => strayValue(key, value, side, names));
}

/** A value in a key whose own name is right. */
function strayValue(
	key: FoundKey,
	value: FoundValue,
	side: string | undefined,
	names: StrayNames,
): Stray[] {
	if (value.name === '') return [];
	const reading = readName(value.name, sideValueNames, names.valueNames, names.lookAlikes);
	if (reading === undefined) return [{ kind: 'value', key, value, note: 'strayUnknownValue' }];
	if (side === undefined)
		return [{ kind: 'value', key, value, note: 'strayMisplaced', right: reading.right }];
	return reading.wrong
		? [{ kind: 'value', key, value, note: 'strayValue', right: reading.right }]
		: [];
}

/** What each character that only looks like another one stands for; made once, since every name is read by it. */
const plainCharacters = new WeakMap<object, ReadonlyMap<string, string>>();

function plainCharactersOf(lookAlikes: StrayNames['lookAlikes']): ReadonlyMap<string, string> {
	const known = plainCharacters.get(lookAlikes);
	if (known) return known;
	const made = new Map(
		Object.entries(lookAlikes).flatMap(([plain, others]) =>
			[...others].map((other): [string, string] => [other, plain]),
		),
	);
	plainCharacters.set(lookAlikes, made);
	return made;
}

/** A name with every character that only looks like another one put right. */
function plainName(name: string, lookAlikes: StrayNames['lookAlikes']): string {
	const right = plainCharactersOf(lookAlikes);
	const seen = name.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
	return [...seen]
		.map((char) => right.get(char) ?? char)
		.join('')
		.replace(/[\s\u00a0]+/g, ' ');
}

/** The name that was meant, and whether it was written wrongly; nothing where it is not known at all. */
function readName(
	name: string,
	right: readonly string[],
	wrong: StrayNames['valueNames'],
	lookAlikes: StrayNames['lookAlikes'],
): { right: string; wrong: boolean } | undefined {
	const bare = fold(plainName(name, lookAlikes).trim());
	const known = right.find((candidate) => fold(candidate) === bare);
	if (known) return { right: known, wrong: fold(name) !== fold(known) };
	const plain = fold(name.replaceAll('\u00a0', ' ').trim());
	const mistaken = wrong.find(({ wrong }) => fold(wrong) === plain || fold(wrong) === bare);
	const meant = mistaken?.right ?? nearName(bare, right);
	return meant === undefined ? undefined : { right: meant, wrong: true };
}

/** Whether a value inside a stray key is one that the same instructions put there. */
export function isKnownStrayValue({ name }: FoundValue, names: StrayNames): boolean {
	return (
		name === '' || readName(name, sideValueNames, names.valueNames, names.lookAlikes) !== undefined
	);
}

function meant(right: string | undefined): { right?: string } {
	return right === undefined ? {} : { right };
}
