/** A part of a literal. A line may go on below before it where `breaks`; a part that is `kept` stays in one piece. */
export interface CodePart {
	text: string;
	breaks: boolean;
	kept: boolean;
}

/**
 * Where a line of code may end: before a backslash, the dot of a name or a parameter of an address, behind a slash, a comma and the like. Numbers
 * (`4.4.2`) and names of files (`reg.exe`) stay whole. (Without lookbehind, which the oldest Safari cannot parse.)
 */
const joints = [
	/([^\\\s])(?=\\)/g,
	/(\w)(?=\.(?!(?:exe|reg|ps1|log|txt|xml)\b)[a-z_])/gi,
	/([\w)]\/|:\/\/)(?=\w)/g,
	/(\S[,;|=])(?=[^\s,;|=])/g,
	/(\S)(?=[?&][a-z]+=)/gi,
];
/** Marks a joint while a line is taken apart; no text has it. */
const joint = '\0';
/** The dash of a parameter and its name, which browsers tear apart; and what stands before it. */
const parameters = /(^|[\s"'([{])(--?\w[\w-]*)/;
/** The name of a key with spaces or dashes in it, which are no places to break a path: `\\TLS 1.2`. */
const key = /^\\(?:[^\\"]* [^\\"]*(?=\\$)|[^\\"\s]*-[^\\"\s]*)/;

/**
 * The parts of one line. Together they are the line, character by character.
 *
 * @example partsOfLine('HKLM\\SYSTEM') // [{ text: 'HKLM', … }, { text: '\\SYSTEM', breaks: true, … }]
 */
export function partsOfLine(line: string): CodePart[] {
	if (line.includes(joint)) return [{ text: line, breaks: false, kept: false }];
	const parts: CodePart[] = [];
	// Three by three: what comes before a parameter, the character right before it, the parameter.
	const runs = line.split(parameters);
	for (let at = 0; at < runs.length; at += 3) {
		parts.push(...partsOfRun(`${runs[at]}${runs[at + 1] ?? ''}`));
		const parameter = runs[at + 2];
		if (parameter) parts.push({ text: parameter, breaks: false, kept: true });
	}
	return parts;
}

function partsOfRun(run: string): CodePart[] {
	const texts = joints.reduce((text, each) => text.replace(each, `$1${joint}`), run).split(joint);
	return texts.flatMap((text, at) => {
		const isFollowed = texts[at + 1]?.startsWith('\\') === true;
		const kept = key.exec(isFollowed ? `${text}\\` : text)?.[0] ?? '';
		const rest = text.slice(kept.length);
		return [
			...(kept ? [{ text: kept, breaks: at > 0, kept: true }] : []),
			...(rest ? [{ text: rest, breaks: at > 0 && !kept, kept: false }] : []),
		];
	});
}

/** The lines of a text, each with its line break: a block of its own on the page, which can hang. */
export function linesOf(text: string): string[] {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
