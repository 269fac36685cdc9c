import type { StoredData } from '../plan/stored.ts';

/** Bytes of a type as the simplest data that says the same: a number, a text, or the bytes themselves. */
export function dataFromHex(type: number, hex: string): StoredData {
	if (type === 4 && hex.length === 8) return { type: 'REG_DWORD', value: littleEndian(hex) };
	// No bytes at all are no text: an empty one has its zero.
	if (type === 1 && hex !== '' && hex.length % 4 === 0) {
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
