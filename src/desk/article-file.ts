import { stringify } from 'yaml';

/** `translation.source` of an article that was not stamped yet. */
export const unstamped = '0'.repeat(16);

/** An article as a file: its front matter, with each value on one line, and what stands below it. */
export function articleFile(head: object, body: string): string {
	return `---\n${stringify(head, { lineWidth: 0 })}---\n${body}`;
}
