import { type Fault, shorten } from '../../content-files/fault.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import { misreadUtf8 } from './misread.ts';

interface Damage {
	at: number;
	message: string;
}

/** A letter and the mark that belongs to it, as a sign of its own. */
const parted = /[A-Za-z\u0400-\u04ff\u3040-\u30ff][\u0300-\u036f\u3099\u309a]/g;

/** What programs do to a file behind its author's back. */
const damages: readonly ((text: string) => Damage | undefined)[] = [
	by(
		/^(?:<{7}|>{7}|\|{7})(?: .*)?$/m,
		() => 'a merge was not finished here; keep one of the two sides and take the marks out',
	),
	(text) => {
		const misread = misreadUtf8(text);
		return misread && { at: misread.at, message: saidOf(misread.found, misread.meant) };
	},
	by(
		/[\u00c3\u00c4\u00c5](?![«»])[\u0080-\u00bf]|\u00e2\u20ac[\u0153\u2122\u201c\u201d]|\u00d7[\u0090-\u00aa]/,
		(sign) => saidOf(sign),
	),
	by(
		/(?![\n\t])\p{Cc}|[\ufeff\u2028\u2029]/u,
		(sign) => `an invisible control character (${codePoint(sign)}) stands here; take it out`,
	),
	by(
		/\ufffd/,
		() =>
			'a letter was lost here (U+FFFD) when the file was saved in a wrong encoding; write it again',
	),
	(text) => {
		const found = [...text.matchAll(parted)].find(
			([letter]) => letter.normalize('NFC').length === 1,
		);
		return (
			found && {
				at: found.index,
				message: `"${found[0]}" is written in two signs here, a letter and its mark, as a Mac names its files, and no search finds it; save the text in the form NFC`,
			}
		);
	},
	(text) => {
		const marks = /\?{4,}/.exec(text);
		if (!marks) return undefined;
		const [letters = ''] = /\p{L}*$/u.exec(text.slice(0, marks.index)) ?? [];
		return {
			at: marks.index - letters.length,
			message: `question marks stand here in place of letters ("${letters}${marks[0]}"), as a program writes them that knows no UTF-8; take the text from where it was right`,
		};
	},
];

function by(pattern: RegExp, say: (found: string) => string) {
	return (text: string): Damage | undefined => {
		const found = pattern.exec(text);
		return found ? { at: found.index, message: say(found[0]) } : undefined;
	};
}

/** UTF-8 that was read in another encoding and saved again: each such letter has become two or three. */
function saidOf(signs: string, meant = ''): string {
	const what = [...meant].length > 1 ? `"${shorten(meant, 20)}"` : 'one letter';
	return `"${shorten(signs, 20)}" is ${what} in UTF-8 that was read in another encoding; take the text from where it was right`;
}

/** Files whose text is not what somebody wrote: each has that one fault, since no other one would mean anything. */
export function checkDamage(files: ContentFiles): Fault[] {
	return [...files].flatMap(([file, text]) => {
		for (const damageOf of damages) {
			const damage = damageOf(text);
			if (!damage) continue;
			const line = text.slice(0, damage.at).split('\n').length;
			return { file, line, message: damage.message };
		}
		return [];
	});
}

function codePoint(sign: string): string {
	return `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
