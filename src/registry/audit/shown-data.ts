import type { StoredData } from '../plan/stored.ts';
import { shownNumber } from '../workshop/shown-value.ts';
import { typeName } from './type-name.ts';

/** The data of a value with its type where that is not the expected one, shortened. */
export function shownData(data: StoredData): string {
	if (data.type === 'REG_DWORD') return shownNumber(data.value);
	const text = data.type === 'REG_SZ' ? JSON.stringify(data.value) : data.hex;
	return `${typeName(data)} ${text.length > 80 ? `${text.slice(0, 79)}…` : text}`;
}
