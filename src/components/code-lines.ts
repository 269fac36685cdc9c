/** A part of a literal. A line may go on below before it where `breaks`; a part that is `kept` stays in one piece. */
export interface CodePart {
	text: string;
	breaks: boolean;
	kept: boolean;
}

/**
 * Where a line of code may end: before a backslash or the dot of a name, behind a slash, a comma and the like. Numbers
 * (`4.4.2`) and names of files (`reg.exe`) stay whole.
 */
const joints =
	/(?<=[^\\\s])(?=\\)|(?<=\w)(?=\.(?!(?:exe|reg|ps1|log|txt|xml)\b)[a-z_])|(?<=[\w)]\/)(?=\w)|(?<=:\/\/)(?=\w)|(?<=\S[,;|=])(?=[^\s,;|=])/gi;
/** The dash of a parameter and its name, which browsers tear apart. */
const parameters = /((?<![^\s"'([{])--?\w[\w-]*)/;
/** The name of a key with spaces or dashes in it, which are no places to break a path: `\\TLS 1.2`. */
const key = /^\\(?:[^\\"]* [^\\"]*(?=\\$)|[^\\"\s]*-[^\\"\s]*)/;

/**
 * The parts of one line. Together they are the line, character by character.
 *
 * @example partsOfLine('HKLM\\SYSTEM') // [{ text: 'HKLM', … }, { text: '\\SYSTEM', breaks: true, … }]
 */
export function partsOfLine(line: string): CodePart[] {
	return line.split(parameters).flatMap((run, index) => {
		if (run === '') return [];
		if (index % 2 === 1) return { text: run, breaks: false, kept: true };
		const texts = run.split(joints);
		return texts.flatMap((text, at) => {
			const isFollowed = texts[at + 1]?.startsWith('\\') === true;
			const kept = key.exec(isFollowed ? `${text}\\` : text)?.[0] ?? '';
			const rest = text.slice(kept.length);
			return [
				...(kept ? [{ text: kept, breaks: at > 0, kept: true }] : []),
				...(rest ? [{ text: rest, breaks: at > 0 && !kept, kept: false }] : []),
			];
		});
	});
}

/** The lines of a text, each with its line break: a block of its own on the page, which can hang. */
export function linesOf(text: string): string[] {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
