import { either } from '../text/either.ts';
import { isCode } from './line-kind.ts';
import {
	isConfigured,
	isDialogue,
	isDocumented,
	isHappening,
	isLiteral,
	isMailHeader,
	isProgramLine,
	isProse,
	isRemark,
} from './line-look.ts';

/** What in a text only tells what may happen. */
export interface Told {
	isTold(line: string): boolean;
	/** What it quotes as a program printed it has happened nevertheless. */
	quotes: boolean;
}

/**
 * What in a text only tells what may happen: in a program, a configuration, documentation, an article, a change
 * log. They name every error that they know, and none has happened. A person who asks for help, a log and a
 * bounce are no such text, whatever else they quote. Undefined where nothing is.
 */
export function toldIn(text: string): Told | undefined {
	const sample = text.slice(0, enough);
	if (bounce.test(sample)) return undefined;
	const lines = sample.split('\n').filter((line) => line.trim() !== '');
	if (lines.length < fewest) return undefined;
	const share = (fits: (line: string) => boolean) =>
		lines.filter((line) => fits(line.slice(0, longest))).length / lines.length;
	if (share(isMailHeader) > 0.1 || share(isDialogue) > 0.15) return undefined;
	if (lines.length >= long && (share(isOfProgram) >= 0.3 || share(isCode) >= 0.18))
		return { isTold: () => true, quotes: true };
	if (share(isProgramLine) >= 0.6)
		return { isTold: (line) => isProgramLine(line) || isLiteral(line), quotes: true };
	if (share(isConfigured) >= 0.6) return { isTold: isConfigured, quotes: true };
	const happened = share(isHappening);
	const asked = sample.match(asks)?.length ?? 0;
	if (happened > 0.08 || asked > lines.length / 150 || !isDocument(lines, share)) return undefined;
	return { isTold: () => true, quotes: happened > 0.03 };
}

const enough = 40_000;
const fewest = 4;
const longest = 600;
/** From as many lines on a text is judged as a whole. */
const long = 30;

const bounce =
	/^(?:Final-Recipient|Reporting-MTA|Diagnostic-Code|Action):[ \t]*\S|^\s*<Event[\s>]|^(?:Hi\. This is the|This message was created automatically by mail|This is the mail system at host|I'm sorry to have to inform you)/im;

/** A code of the standard, whose class is open: `X.2.1`. */
const codeClass = /^\s*X\.\d\.\d{1,3}\s/;

/** Somebody tells what happened to them. */
const asks = new RegExp(
	either(
		// `I've been getting`, `I cannot`, `we are seeing`
		/\bI(?:'m| am|'ve| have)?(?: \w+){0,2} (?:get|got|getting|receive|received|receiving|see|seeing|saw|try|tried|trying|have|having|need|noticed|keep|cannot|can't|can not|could not|couldn't|don't|followed|checked|upgraded|installed)\b/,
		/\bwe(?:'re| are)?(?: \w+)? (?:get|got|getting|receive|received|receiving|see|seeing)\b/,
		/\b(?:any|some) (?:help|idea|ideas|advice|hint|suggestion)/,
		// The headings of a report of a fault.
		/\b(?:steps to reproduce|to reproduce|expected behaviou?r|actual behaviou?r|describe the (?:bug|issue)|bug report|how to reproduce|what happened)\b/,
		/\bthanks in advance|\bplease help/,
		/\bour (?:server|users|customers?|mail|exchange)\b/,
	),
	'gi',
);

/** Documentation, a manual, an article: by how its lines are laid out, or by sentences as long as those of a book. */
function isDocument(
	lines: readonly string[],
	share: (fits: (line: string) => boolean) => number,
): boolean {
	if (lines.filter((line) => codeClass.test(line)).length > 1) return true;
	const told = share((line) => tells.some((fits) => fits(line)));
	if (lines.length < long) return lines.length >= 12 && told >= 0.6 && share(isDocumented) >= 0.25;
	return sentences(lines) >= 0.5 || told >= (lines.length < 2 * long ? 0.45 : 0.35);
}

function isOfProgram(line: string): boolean {
	return isProgramLine(line) || isRemark(line);
}

/** The looks of a line that tells and does not report. */
const tells = [isRemark, isDocumented, isProse, isProgramLine, isConfigured];

/** Which share of a text stands in sentences. */
function sentences(lines: readonly string[]): number {
	const size = (some: readonly string[]) => some.reduce((sum, { length }) => sum + length, 0);
	return size(lines.filter((line) => line.length > 80 && isProse(line))) / size(lines);
}
