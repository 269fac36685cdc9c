/**
 * A paste without what its way here has put into it: the zero bytes of UTF-16 that was read as something else, the
 * marks of a quoting mail and the numbers of an editor; and with the running control set under its usual name. Each
 * line stays where it was.
 */
export function bareText(pasted: string): string {
	const bare = withoutNumbers(withoutZeros(pasted).replace(/^(?:\ufeff|(?:> ?)+)/gm, ''));
	// On a running Windows `CurrentControlSet` is a link to the first set, but after a start from the last good one.
	return /^\[?HK[^\\\r\n]+\\SYSTEM\\CurrentControlSet\\/im.test(bare)
		? bare
		: bare.replace(/(\\SYSTEM\\)ControlSet001(?=\\)/gi, '$1CurrentControlSet');
}

/** No text of a registry has zeros in it. The mark of the byte order stands before them in whatever way it was read. */
function withoutZeros(text: string): string {
	return text.includes('\0')
		? text.replaceAll('\0', '').replace(/^(?:\u00ff\u00fe|\u00fe\u00ff|\ufffd{1,2})/, '')
		: text;
}

const numbered = /^[ \t]{0,6}(\d{1,5})(?:[:.)|]|[ \t]?\|)?(?:[ \t]|$)/;

/** Where every line that is not empty has the number behind the one before, these are none of the text. */
function withoutNumbers(text: string): string {
	if (!numbered.test(text.trimStart())) return text;
	let last: number | undefined;
	const parts = text.split(/(\r\n|\r|\n)/);
	for (const line of parts) {
		if (line.trim() === '') continue;
		const number = Number(numbered.exec(line)?.[1] ?? Number.NaN);
		if (last === undefined ? Number.isNaN(number) : number !== last + 1) return text;
		last = number;
	}
	return parts.map((line) => line.replace(numbered, '')).join('');
}
