/** The data of a registry value, as far as this project sets any. */
export type RegistryData = { type: 'REG_DWORD'; value: number } | { type: 'REG_SZ'; value: string };

/** A value that is written, whether or not it was there. */
export interface Write<Data = RegistryData> {
	action: 'write';
	key: string;
	name: string;
	data: Data;
}

/** A value that is taken away. */
export interface Delete {
	action: 'delete';
	key: string;
	name: string;
}

/** One change. Keys are written in full: `HKEY_LOCAL_MACHINE\…`. A plan never deletes a key tree. */
export type Change = Write | Delete;

/** The list of changes that a set of choices leads to, in the order in which they are written. */
export type Plan = readonly Change[];

/**
 * The way back to Windows' own defaults: exactly the values that the plan writes are deleted.
 * Keys stay; an empty key means nothing to Windows.
 */
export function undoPlan(plan: readonly Write[]): readonly Delete[] {
	return plan.map(({ key, name }) => ({ action: 'delete', key, name }));
}
