/** The data of a registry value, as far as this project writes any. */
export type RegistryData =
	| { type: 'REG_DWORD'; value: number }
	| { type: 'REG_SZ'; value: string };

/** One change. Keys are written in full: `HKEY_LOCAL_MACHINE\…`. A plan never deletes a key tree. */
export type Change =
	| { action: 'write'; key: string; name: string; data: RegistryData }
	| { action: 'delete'; key: string; name: string };

/** The list of changes that a set of choices leads to, in the order in which they are written. */
export type Plan = readonly Change[];
