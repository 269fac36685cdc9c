import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes' SHA-256, in hexadecimal. */
export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** `SHA256SUMS` of the files in a folder, as `sha256sum` writes it: `<sum>  <name>`, one a line. */
export function sumsOf(folder: string): string {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.includes('.'))
		.map(({ name }) => name)
		.toSorted()
		.map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`)
		.join('');
}

/** Names and sums of a `SHA256SUMS`. */
export function readSums(text: string): Map<string, string> {
	const lines = text.matchAll(/^([0-9a-f]{64}) [ *](\S+)$/gm);
	return new Map([...lines].map(([, sum = '', name = '']) => [name, sum]));
}
