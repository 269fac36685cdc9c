import { createHash } from 'node:crypto';

/**
 * Identifies an English text, whatever editors and checkouts do to the ends of its lines.
 *
 * @returns 12 hex digits
 */
export function textHash(text: string): string {
	const plain = text
		.replace(/\r/g, '')
		.replace(/[ \t]+$/gm, '')
		.trim();
	return createHash('sha256').update(plain).digest('hex').slice(0, 12);
}
