/** A key where there is little room: without what all of them begin with. */
export function shortKey(key: string): string {
	const schannel = key.search(/\\SCHANNEL(?:\\|$)/i);
	return schannel < 0 ? key.replace(/^HKEY_LOCAL_MACHINE\\/i, '') : `…${key.slice(schannel)}`;
}

/** Whether 32-bit programs on 64-bit Windows read the key; `undefined` where there is one for all programs. */
export function bitsOf(key: string): 'bits32' | 'bits64' | undefined {
	if (!/^HKEY_LOCAL_MACHINE\\SOFTWARE\\/i.test(key)) return undefined;
	return /\\Wow6432Node\\/i.test(key) ? 'bits32' : 'bits64';
}

/** A number as documents have it: a single digit as it is, everything longer in hex. */
export function shownNumber(value: number): string {
	return value < 10 ? String(value) : `0x${value.toString(16).toUpperCase()}`;
}
