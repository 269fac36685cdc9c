/** A command that changes the registry, as the lines of a `.reg` file that do the same; or why nobody can tell. */
export type Effect = readonly string[] | 'notFollowed';

/** What a command is told to write. */
export interface Given {
	text: string;
	/** PowerShell stores a bare number as a REG_DWORD where no type is named. */
	isNumber: boolean;
	type: string;
}

/** The line of a `.reg` file that writes the data, or deletes the value. */
export function assignment(name: string, data: Given | '-'): string {
	const left = name === '' ? '@' : `"${escaped(name)}"`;
	return `${left}=${data === '-' ? '-' : dataText(data)}`;
}

function dataText({ text, isNumber, type }: Given): string {
	const kind = type.toLowerCase().replace(/^reg_/, '');
	switch (kind) {
		case 'dword':
		case '':
			if (kind === '' && !isNumber) break;
			return `dword:${numberOf(text, 32)}`;
		case 'qword':
			return `hex(b):${bytes(numberOf(text, 64).padStart(16, '0')).reverse().join(',')}`;
		case 'binary':
			return `hex:${bytes(text.replace(/[\s,]|0x/gi, '')).join(',')}`;
		case 'expand_sz':
		case 'expandstring':
			return `hex(2):${wide(`${text}\0`)}`;
		case 'multi_sz':
		case 'multistring':
			return `hex(7):${wide(`${text.split('\\0').join('\0')}\0\0`)}`;
		case 'none':
			return `hex(0):${wide(text)}`;
	}
	return `"${escaped(text)}"`;
}

/** Decimal or `0x…`, also negative; in hex. What is no number stays as it is, in marks where a file would take it for one. */
function numberOf(text: string, width: 32 | 64): string {
	const digits = /^-?(?:0x[0-9a-f]+|\d+)$/i.test(text.trim()) ? text.trim() : '';
	if (digits === '') return /^[0-9a-f]*$/i.test(text) ? `'${text}'` : text;
	const number = digits.startsWith('-') ? -BigInt(digits.slice(1)) : BigInt(digits);
	return (number < 0n ? BigInt.asUintN(width, number) : number).toString(16);
}

function bytes(hex: string): string[] {
	return hex.match(/.{1,2}/g) ?? [];
}

function wide(text: string): string {
	return [...text]
		.map((char) => char.charCodeAt(0))
		.map((unit) => `${(unit & 255).toString(16)},${(unit >> 8).toString(16)}`)
		.join(',');
}

function escaped(text: string): string {
	return text.replace(/[\\"]/g, '\\$&');
}
