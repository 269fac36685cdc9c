/** No entity of HTML is this letter. */
const between = 'א';

/**
 * The table of HTML's entities that the parser of mails has, as a module of half the size: in the file of every language
 * it would be a twentieth of all there is.
 *
 * @param table character by name: `&auml;` and, where HTML allows it, `&auml`
 */
export function entitiesModule(table: Readonly<Record<string, string>>): string {
	const rows = Object.entries(table).map(([name, text]) => name.slice(1) + text);
	return `export const htmlEntities = Object.fromEntries(
	${JSON.stringify(rows.join(between))}.split('${between}').map((row) => {
		const [name] = /^[A-Za-z0-9]+;?/.exec(row);
		return ['&' + name, row.slice(name.length)];
	}),
);`;
}
