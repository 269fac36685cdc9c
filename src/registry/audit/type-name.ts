import type { StoredData } from '../plan/stored.ts';

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
