import type { FoundValue } from '../snapshot.ts';

/** The default value is called `(default)`. */
export function nameOf(name: string): string {
	return /^\(.*\)$/.test(name) ? '' : name;
}

/** PowerShell prints no types: a number is taken for a REG_DWORD. */
export function dataOf(text: string): FoundValue['data'] {
	const number = /^-?\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
	return number >= -0x80000000 && number <= 0xffffffff
		? { type: 'REG_DWORD', value: number >>> 0 }
		: { type: 'REG_SZ', value: text };
}
