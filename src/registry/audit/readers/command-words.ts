/** A word of a command, or a mark such as `|` that stands between commands. */
export interface Word {
	text: string;
	isMark: boolean;
	isQuoted: boolean;
}

/** PowerShell takes typographic quotation marks and dashes for plain ones (about_Quoting_Rules, about_Parsing). */
export function plainMarks(command: string): string {
	return command
		.replace(/[“”„]/g, '"')
		.replace(/[‘’‚‛]/g, "'")
		.replace(/[–—―]/g, '-');
}

/** The words of a command line. Text in quotation marks is one word with whatever it is joined to. */
export function wordsOf(command: string): Word[] {
	const words: Word[] = [];
	for (const [text] of command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'|;,<>&(){}])+|[|;,<>&(){}]/g)) {
		const bare = text.replace(/"([^"]*)"|'([^']*)'/g, '$1$2');
		words.push({ text: bare, isMark: /^[|;,<>&(){}]$/.test(text), isQuoted: bare !== text });
	}
	return words;
}
