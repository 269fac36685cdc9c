/** The characters that a font has a glyph for: its `cmap`, format 4. https://learn.microsoft.com/typography/opentype/spec/cmap */
export function glyphsOf(font: Buffer): string[] {
	const table = tableAt(font, 'cmap');
	const count = font.readUInt16BE(table + 2);
	const subtables = Array.from(
		{ length: count },
		(_, index) => table + font.readUInt32BE(table + 4 + 8 * index + 4),
	);
	const at = subtables.find((place) => font.readUInt16BE(place) === 4);
	if (at === undefined) throw new Error('no table of format 4');
	const segments = font.readUInt16BE(at + 6) / 2;
	const word = (row: number, index: number) =>
		font.readUInt16BE(at + 14 + 2 * (row * segments + index) + (row > 0 ? 2 : 0));
	return Array.from({ length: segments }, (_, index) => {
		const [end, start, delta, offset] = [0, 1, 2, 3].map((row) => word(row, index)) as [
			number,
			number,
			number,
			number,
		];
		const place = at + 16 + 2 * (3 * segments + index);
		return Array.from({ length: end - start + 1 }, (_, step) => start + step).filter((code) => {
			if (offset === 0) return ((code + delta) & 0xffff) !== 0;
			return font.readUInt16BE(place + offset + 2 * (code - start)) !== 0;
		});
	})
		.flat()
		.map((code) => String.fromCharCode(code));
}

function tableAt(font: Buffer, name: string): number {
	for (let index = 0; index < font.readUInt16BE(4); index++) {
		const record = 12 + 16 * index;
		if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8);
	}
	throw new Error(`no table ${name}`);
}
