import type { Delete, RegistryData, Write } from './plan.ts';

/** Data of a type that this project never sets but must be able to restore, as bytes in hex. */
export interface RawData {
	/** The number of the type as the registry knows it: 2 REG_EXPAND_SZ, 3 REG_BINARY, 11 REG_QWORD, … */
	type: number;
	/** Two lower-case digits a byte, without separators. */
	hex: string;
}

/** The data of a value as it was found on a machine. */
export type StoredData = RegistryData | RawData;

/** Creates a key without values; only the undo of `delete-empty-key` does. */
export interface CreateKey {
	action: 'create-key';
	key: string;
}

/**
 * Deletes a key that the audit saw to be a known stray one, without subkeys, and with known stray values at
 * most. The only way in which this project deletes a key.
 */
export interface DeleteEmptyKey {
	action: 'delete-empty-key';
	key: string;
}

/** One change of a repair or of its undo. Unlike a plan it can restore any data and clear a stray key away. */
export type RepairChange = Write<StoredData> | Delete | CreateKey | DeleteEmptyKey;

/** The smallest list of changes that mends what an audit found. Every `Plan` is one. */
export type Repair = readonly RepairChange[];

/** The names of the registry's types, by their number. */
export const typeNames = [
	'REG_NONE',
	'REG_SZ',
	'REG_EXPAND_SZ',
	'REG_BINARY',
	'REG_DWORD',
	'REG_DWORD_BIG_ENDIAN',
	'REG_LINK',
	'REG_MULTI_SZ',
	'REG_RESOURCE_LIST',
	'REG_FULL_RESOURCE_DESCRIPTOR',
	'REG_RESOURCE_REQUIREMENTS_LIST',
	'REG_QWORD',
] as const;

/** `REG_DWORD`, `REG_QWORD`, … */
export function typeName({ type }: StoredData): string {
	return typeof type === 'string' ? type : (typeNames[type] ?? `0x${type.toString(16)}`);
}

/** UTF-16LE bytes in hex, as the registry stores text. */
export function utf16Hex(text: string): string {
	let hex = '';
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at).toString(16).padStart(4, '0');
		hex += unit.slice(2) + unit.slice(0, 2);
	}
	return hex;
}

/** Bytes of a type as the simplest data that says the same: a number, a text, or the bytes themselves. */
export function dataFromHex(type: number, hex: string): StoredData {
	if (type === 4 && hex.length === 8) return { type: 'REG_DWORD', value: littleEndian(hex) };
	if (type === 1 && hex.length % 4 === 0) {
		const units = (hex.match(/.{4}/g) ?? []).map(littleEndian);
		if (units.indexOf(0) === units.length - 1) {
			const text = units.slice(0, -1).map((unit) => String.fromCharCode(unit));
			return { type: 'REG_SZ', value: text.join('') };
		}
	}
	return { type, hex };
}

function littleEndian(hex: string): number {
	return Number.parseInt((hex.match(/../g) ?? []).reverse().join(''), 16);
}
