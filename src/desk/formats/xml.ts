/** Text between the tags of XML. */
export function escaped(text: string): string {
	return text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/\r/g, '&#13;');
}

/** A start tag's attributes, each with a space in front; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
	return Object.entries(values)
		.flatMap(([name, value]) =>
			value === undefined
				? []
				: ` ${name}="${escaped(value).replace(/"/g, '&quot;').replace(/\n/g, '&#10;')}"`,
		)
		.join('');
}
