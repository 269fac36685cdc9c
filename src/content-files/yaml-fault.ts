import type { ErrorCode, YAMLError } from 'yaml';
import { quoted, shorten } from './fault.ts';

/** A fault of syntax at an offset of the text. */
export interface SyntaxFault {
	offset: number;
	message: string;
}

/** Where the parser stumbled. */
interface Place {
	text: string;
	offset: number;
	/** The line, without the white space around it. */
	line: string;
}

/**
 * What an author can do about errors of the YAML parser. Only the first error of syntax is named, since the parser
 * is lost behind it and its next ones would be false; keys that stand twice are named all.
 */
export function syntaxFaults(errors: readonly YAMLError[], text: string): SyntaxFault[] {
	const [first, ...more] = errors;
	const twice = more.filter(({ code }) => code === 'DUPLICATE_KEY');
	return (first?.code === 'DUPLICATE_KEY' ? [first, ...twice] : first ? [first] : []).map((error) =>
		describeError(error, text),
	);
}

function describeError({ code, message, pos: [offset] }: YAMLError, text: string): SyntaxFault {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	const [line = ''] = text.slice(start).split('\n');
	const place = { text, offset, line: line.trim() };
	// JSON may be indented with tabs; of a key that it has twice YAML tells.
	if (/^ *\t/.test(line) && code !== 'DUPLICATE_KEY') return { offset, message: tab };
	const found = descriptions[code]?.(place, message);
	return typeof found === 'object' ? found : { offset, message: found ?? unknown(place) };
}

const tab = 'the line is indented with a tab; indent it with spaces';
const wholeInQuotes = 'put the whole text in quotation marks';

const unknown = ({ line }: Place) =>
	`YAML cannot read ${quoted(shorten(line))}; write "key: text", and put the text in quotation marks if it has signs other than letters in it`;

type Description = (place: Place, original: string) => string | SyntaxFault;

const descriptions: Partial<Record<ErrorCode, Description>> = {
	TAB_AS_INDENT: () => tab,
	DUPLICATE_KEY: ({ text, offset }) => {
		const key = /^[^:\n]*/.exec(text.slice(offset))?.[0].replace(/^["']|["']\s*$/g, '');
		return `the key "${key?.trim()}" stands here a second time; take one of the two out`;
	},
	BAD_SCALAR_START: ({ text, offset }) =>
		`the text begins with ${quoted(text[offset] ?? '')}, which means something to YAML; ${wholeInQuotes}`,
	BAD_DQ_ESCAPE: ({ text, offset }) =>
		`"${text.slice(offset, offset + 2)}" is no escape that YAML knows; put the text in single quotation marks ('…'), which leave backslashes as they are`,
	MULTIPLE_DOCS: () => 'a line of three hyphens ends the data; take it out',
	BLOCK_AS_IMPLICIT_KEY: (place) => {
		const { line } = place;
		if (line.startsWith('- ') && !/^[^"']*: .*: /.test(line)) {
			return 'the items of this list do not begin in the same column; indent them alike';
		}
		const key = /^(?:- )?("?[\w.-]+"?):\s+\S.*:(?:\s|$)/.exec(line)?.[1];
		return key
			? `the text of "${key}" has a colon with a space after it, which begins a key in YAML; ${wholeInQuotes}`
			: deeper(place);
	},
	MULTILINE_IMPLICIT_KEY: (place) => {
		const { line } = place;
		const glued = /^(?:- )?([\w-]+):(?=\S)/.exec(line)?.[1];
		if (glued) return `there is no space after "${glued}:"; put one in`;
		return /^[\w-]+:\s/.test(line) ? deeper(place) : noColon(line);
	},
	MISSING_CHAR: ({ text, offset, line }, original) => {
		const quote = /closing (["'])/.exec(original)?.[1];
		return quote ? openQuote(text, offset, quote) : noColon(line);
	},
	UNEXPECTED_TOKEN: (place, original) => {
		const { line } = place;
		if (/block-seq-ind on same line/.test(original)) {
			return 'a list begins on the line after its key, each item with "- " in front; or write it as [one, two]';
		}
		if (/Block scalar header/.test(original)) {
			return 'after "|" or ">" the text begins on the next line, indented; for a text that begins with that sign, put it in quotation marks';
		}
		if (/^(?:- )?(?:[\w.-]+:\s+)?["']/.test(line)) {
			return `the text goes on behind its closing quotation mark; ${wholeInQuotes}, and double single ones inside ('It''s')`;
		}
		return unknown(place);
	},
	BAD_INDENT: ({ text, offset }, original) => {
		const bracket = /end with an? ([\]}])/.exec(original)?.[1];
		if (!bracket) {
			return 'the line begins in another column than the keys around it; indent it like them';
		}
		const open = bracket === ']' ? '[' : '{';
		const opening = text.lastIndexOf(open, offset - 1);
		return {
			offset: opening < 0 ? offset : opening,
			message: `"${open}" is not closed; write "${bracket}" where it ends, or put a text that begins with it in quotation marks`,
		};
	},
};

/** The parser stumbles over the line before, whose text seems to go on. */
function deeper({ text, offset, line }: Place): SyntaxFault {
	const next = text.indexOf('\n', offset) + 1;
	return {
		offset: next > 0 ? next : offset,
		message: `the line is indented deeper than ${quoted(shorten(line))}, which has its text already; begin both in the same column`,
	};
}

function noColon(line: string): string {
	return `${quoted(shorten(line))} has no colon with a space after its key; write "key: text", or indent the line if it goes on with the text above`;
}

/** A quotation that is not closed begins where the last value with that sign in front begins. */
function openQuote(text: string, end: number, quote: string): SyntaxFault {
	const starts = [...text.slice(0, end).matchAll(new RegExp(`(?:^|[:\\-[,]\\s*)${quote}`, 'gm'))];
	const start = starts.findLast(({ index, 0: match }) => {
		const rest = text.slice(index + match.length).split('\n')[0] ?? '';
		return !rest.includes(quote);
	});
	return {
		offset: start ? start.index + start[0].length - 1 : end,
		message: `the quotation mark (${quote}) is not closed; put another one where the text ends`,
	};
}
