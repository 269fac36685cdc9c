/**
 * The id of a section, made from its English heading. Every language uses these ids, so that a link
 * to a section leads to the same place in all of them.
 *
 * @example sectionId('Turn on TLS 1.2') // 'turn-on-tls-1-2'
 */
export function sectionId(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
