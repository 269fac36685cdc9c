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
 * Deletes a key with its values. In a repair, a known stray one that the audit saw to be without subkeys and with
 * known stray values at most; in an undo, one that the repair made where there was none. This project deletes no
 * other keys.
 */
export interface DeleteEmptyKey {
	action: 'delete-empty-key';
	key: string;
}

/** One change of a repair or of its undo. Unlike a plan it can restore any data and clear a stray key away. */
export type RepairChange = Write<StoredData> | Delete | CreateKey | DeleteEmptyKey;

/** The smallest list of changes that mends what an audit found. Every `Plan` is one. */
export type Repair = readonly RepairChange[];

/** UTF-16LE bytes in hex, as the registry stores text. */
export function utf16Hex(text: string): string {
	let hex = '';
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at).toString(16).padStart(4, '0');
		hex += unit.slice(2) + unit.slice(0, 2);
	}
	return hex;
}
