import { isService, literalsIn } from '../literals/literal.ts';

/** Longer than anything that a person types to search. */
const longest = 60;

/** Programs put a colon after what they speak of (`SMTP Error: Could not …`); people who search do not. */
const spoken = /\p{L}: ?\p{L}/u;

/** What programs print and people do not type in a question: brackets, paths, names with points, numbers of lines. */
const signs = /[[\]<>{}=_\\@]|\w\/\w|\w\.\w+\.\w|\d:\d/;

const hasService = (query: string) => literalsIn(query).some(({ key }) => isService(key));

const hasCode = (query: string) =>
	literalsIn(query).some(({ kind }) => kind === 'code' || kind === 'path');

/** Whether a query may be a text that a program printed: long, or a line with a code or a colon among several words. */
export function isPasted(query: string): boolean {
	if (query.length > longest) return true;
	if (query.split(/\s+/).length <= 4) return false;
	return hasCode(query) || spoken.test(query);
}

/** Whether it is one for certain: a long question has words alone, and they may be mistyped. */
export function isPrinted(query: string): boolean {
	return isPasted(query) && (hasCode(query) || signs.test(query));
}

/** What a log or a bounce prints around an error and nothing is named by. */
const around: readonly RegExp[] = [
	// The id of a message in Postfix' queue, and what it measures.
	/\b[\dA-F]{5,16}: (?=(?:to|from|client|uid)=)|\b(?:delays?|conn_use|size|nrcpt)=[\d./]+,?/g,
	// Mail addresses, and hosts and addresses in brackets.
	/(?:\b(?:to|from|orig_to)=)?<?[\w.+-]+@[\w.-]+>?,?/g,
	/\[?\b\d{1,3}(?:\.\d{1,3}){3}\b\]?(?::\d{1,5}\b)?/g,
	/\[[\w-]+(?:\.[\w-]+){2,}[^\]]*\]/g,
	/\b(?:relay|client|host)=[^\s,]+,?/g,
	// Times, with the date in front of them as logs write it; processes; GUIDs.
	/\b(?:[A-Z][a-z]{2} +\d{1,2} +|\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?Z?\b/g,
	/\[\d+\](?=:)/g,
	/\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi,
];

const host = /\b(?:[a-z\d-]+\.){2,}(?:com|net|org|local|[a-z]{2})\b/g;

/** The telling part of a query: without times, addresses and the like. */
export function tellingPart(query: string): string {
	// In a question it is asked for; a program only names whom it spoke with.
	const isAsked = (name: string) => !isPasted(query) && hasService(name);
	const rest = around
		.reduce((text, noise) => text.replace(noise, ' '), query)
		.replace(host, (name) => (isAsked(name) ? name : ' '))
		.trim();
	return /[\p{L}\p{N}]/u.test(rest) ? rest : query;
}
