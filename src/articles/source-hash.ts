import { createHash } from 'node:crypto';

/**
 * Identifies the text of a source article: what a translator translates, and nothing else.
 * White space at line ends (with what Windows checkouts put there) and the date of the last change do not count.
 *
 * @returns 16 hex digits
 */
export function sourceHash(source: { title: string; description: string; body: string }): string {
	const text = [source.title, source.description, source.body.trim()]
		.join('\n')
		.replace(/\r/g, '')
		.replace(/[ \t]+$/gm, '');
	return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
