import type { Fault } from '../../content-files/fault.ts';
import type { ContentFiles } from '../../content-files/tree.ts';

/** What programs do to a file behind its author's back. */
const damages: readonly { pattern: RegExp; message: (found: string) => string }[] = [
	{
		pattern: /^(?:<{7}|>{7})(?: .*)?$/m,
		message: () =>
			'a merge was not finished here; keep one of the two sides and take the marks out',
	},
	{
		pattern: /(?![\n\t\u0080-\u009f])\p{Cc}/u,
		message: (sign) =>
			`an invisible control character (${codePoint(sign)}) stands here; take it out`,
	},
	{
		pattern: /\ufffd/,
		message: () =>
			'a letter was lost here (U+FFFD) when the file was saved in a wrong encoding; write it again',
	},
	{
		// UTF-8 that was read as Latin-1 and saved again: each such letter has become two or three.
		pattern:
			/[\u00c3\u00c4\u00c5][\u0080-\u00bf]|\u00e2\u20ac[\u0153\u2122\u201c\u201d]|\u00d7[\u0090-\u00aa]/,
		message: (sign) =>
			`"${sign}" is one letter in UTF-8 that was read in another encoding; take the text from where it was right`,
	},
];

/** Files whose text is not what somebody wrote: each has that one fault, since no other one would mean anything. */
export function checkDamage(files: ContentFiles): Fault[] {
	return [...files].flatMap(([file, text]) => {
		for (const { pattern, message } of damages) {
			const found = pattern.exec(text);
			if (!found) continue;
			const line = text.slice(0, found.index).split('\n').length;
			return { file, line, message: message(found[0]) };
		}
		return [];
	});
}

function codePoint(sign: string): string {
	return `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
