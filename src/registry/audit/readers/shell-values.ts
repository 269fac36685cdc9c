/** What a variable of PowerShell is known to hold. A bare number keeps that it is one: it is stored as a REG_DWORD. */
export type ShellValue = { text: string; isNumber: boolean } | ShellValue[] | ShellTable;

/** A hash table by the names of its entries in lower case, with the names as they were written. */
export type ShellTable = Map<string, { name: string; value: ShellValue }>;

/** The value of a variable by its name in lower case; nothing where nobody knows it. */
export type ShellLookup = (name: string) => ShellValue | undefined;

/** A text as the value of a variable. */
export function shellText(text: string): ShellValue {
	return { text, isNumber: false };
}

/** The text of a value that is one text or number. */
export function textOfValue(value: ShellValue | undefined): string | undefined {
	return value && 'text' in value ? value.text : undefined;
}

/** A value as it stands in a command: a text in quotation marks, a number or `$true` bare, a list with commas. */
export function inCommand(value: ShellValue): string | undefined {
	if (Array.isArray(value)) {
		const items = value.map(inCommand);
		return items.includes(undefined) ? undefined : items.join(',');
	}
	if (!('text' in value)) return undefined;
	if (value.isNumber) return value.text;
	return value.text.includes("'") ? undefined : `'${value.text}'`;
}

/** `@name` with the parameters that the table holds: `-Path '…' -Value 1 -Force`. */
export function asParameters(table: ShellTable): string | undefined {
	const parts = [...table.values()].map(({ name, value }) => {
		const text = inCommand(value);
		if (text === '$true') return `-${name}`;
		return text === undefined ? undefined : `-${name}${text === '$false' ? ':' : ' '}${text}`;
	});
	return parts.includes(undefined) ? undefined : parts.join(' ');
}
