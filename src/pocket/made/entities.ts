/** No entity of HTML is this letter. */
const between = 'א';

/**
 * What mails are written with: letters of Latin, Greek and Cyrillic, spaces, punctuation, signs of money, simple arrows.
 * Three quarters of HTML's entities are mathematics, which no server says of a mail.
 */
const ofText = /^[\t\n -\u017f\u02b0-\u045f\u2000-\u206f\u20ac\u2122\u2190-\u2193]$/;

/**
 * The table of HTML's entities that the parser of mails has, as a module of a quarter of its size: in the file of every
 * language it would be a twentieth of all there is. Entities of other signs stay in a mail as they are written there.
 *
 * @param table character by name: `&auml;` and, where HTML allows it, `&auml`
 */
export function entitiesModule(table: Readonly<Record<string, string>>): string {
	const rows = Object.entries(table)
		.filter(([, sign]) => ofText.test(sign))
		.map(([name, sign]) => name.slice(1) + sign);
	return `export const htmlEntities = Object.fromEntries(
	${JSON.stringify(rows.join(between))}.split('${between}').map((row) => {
		const [name] = /^[A-Za-z0-9]+;?/.exec(row);
		return ['&' + name, row.slice(name.length)];
	}),
);`;
}
