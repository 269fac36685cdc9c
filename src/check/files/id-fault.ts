/**
 * What is wrong with an id or slug, which stands in addresses: the same on every server and disk, readable, without
 * anything that must be escaped. `[]` where it is right.
 *
 * @example idFault('Turn TLS on') // ['"Turn TLS on" stands in addresses; …; write "turn-tls-on"']
 */
export function idFault(id: string): string[] {
	if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return [];
	const right = id
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	const remedy = right === '' ? '' : `; write "${right}"`;
	return [
		`"${id}" stands in addresses, so that it may have small Latin letters, digits and single hyphens only${remedy}`,
	];
}
