import {
	continuesField,
	copyBegins,
	isChange,
	isCode,
	isDisclaimer,
	isHeaderField,
	isListed,
	isSetting,
	isSuccess,
	leadsToGuesses,
	summarises,
	wordOfDisclaimer,
	wordOfGuesses,
} from './line-kind.ts';
import { isHappening } from './line-look.ts';
import { toldIn } from './reference.ts';
import { failureIn, type TextLine } from './refusals.ts';

/**
 * How much what stands somewhere says about the failure. 0: nothing, it is a header field, a line of success or
 * the returned message. 1: a mail system's own summary, or what stands below another message's header.
 * 2: anything else. 3: the reply of the server that refused.
 */
export type Weight = 0 | 1 | 2 | 3;

export interface Line extends TextLine {
	weight: Weight;
}

const remote =
	/^[ \t>]{0,12}<{3}|\bsaid:|returned\s{1,3}'|responded with|\(reason:|^[ \t]{0,8}Diagnostic-Code:|SMTP error from remote|remote (?:mail )?(?:server|host) (?:said|answered|responded|returned)/i;
const report =
	/^Action:[ \t]*failed|^Final-Recipient:|MAILER-DAEMON|Undeliver|delivery (?:has )?failed|fail(?:ed|ure) (?:delivery|notice)|delivery (?:failure|status|report)|returned (?:mail|to sender)|permanent(?:ly)? (?:fatal )?error|(?:could not|couldn't|cannot|can't|wasn't|not) be(?:en)? delivered|unable to deliver|did not reach the following/im;

/** Reads a text line by line; what a line says depends on those before it. */
export class LineReader {
	/** Whether the text is the report of a failed delivery. */
	readonly isReport: boolean;
	private readonly quotesRemote: boolean;
	private readonly told: ReturnType<typeof toldIn>;
	// What few texts have is asked of each line only where a glance at the whole finds a word of it.
	private readonly mayDisclaim: boolean;
	private readonly mayGuess: boolean;

	private paragraph = 0;
	/** The line is a header field or goes on with one; so many of them stood together. */
	private field = false;
	private headers = 0;
	/** A code of failure has been seen outside of header fields. */
	private seen = false;
	/** What all lines from here on weigh, since another message has begun. */
	private below: Weight | undefined;
	/** The server that refused is speaking. */
	private speaking = false;
	/** What the paragraph is: a disclaimer, a list of what it may have been, something that happens. */
	private disclaims = false;
	private guesses = false;
	private happens = false;
	/** The last line that was not blank. */
	private before = '';

	constructor(text: string) {
		this.isReport = report.test(text.slice(0, 20_000));
		this.quotesRemote = /^[ \t>]{0,12}<{3}[ \t]{0,3}[45]\d\d/m.test(text);
		this.told = toldIn(text);
		this.mayDisclaim = wordOfDisclaimer.test(text);
		this.mayGuess = wordOfGuesses.test(text);
	}

	/** @param start where the line stands in the text */
	read(line: string, start: number): Line {
		const isBlank = line.trim() === '';
		this.noteHeaders(line, isBlank);
		const code = isBlank ? -1 : failureIn(line);
		const speaks = !isBlank && remote.test(line);
		if (isBlank) this.endParagraph();
		else this.note(line, code, speaks);
		const { field, paragraph } = this;
		const parts = this.saysNothing(line);
		const weight = field || parts ? 0 : this.weightOf(line);
		if (!isBlank) this.goOn(line);
		return { start, weight, paragraph, code, field, parts, speaks };
	}

	private noteHeaders(line: string, isBlank: boolean): void {
		this.field = isHeaderField(line) || (this.field && continuesField(line));
		if (this.field) this.headers++;
		else if (!isBlank) this.headers = 0;
		const { below, seen, headers, isReport } = this;
		if (below !== 0 && (seen || isReport) && copyBegins(line)) this.below = 0;
		else if (below === undefined && seen && headers >= 2) this.below = 1;
	}

	private endParagraph(): void {
		this.speaking = false;
		this.disclaims = false;
		this.happens = false;
		this.paragraph++;
	}

	private note(line: string, code: number, speaks: boolean): void {
		this.disclaims ||= this.mayDisclaim && isDisclaimer(line);
		this.guesses &&= isListed(line);
		this.happens ||= this.told?.quotes === true && isHappening(line);
		this.speaking = speaks || (this.speaking && /^[ \t]/.test(line));
		this.seen ||= code >= 0 && !this.field;
	}

	/** Whether a line is no word on what happened here: success, a setting, code, advice, somebody's tale. */
	private saysNothing(line: string): boolean {
		if (isSuccess(line) || isSetting(line) || isCode(line) || isChange(line)) return true;
		if (this.disclaims || this.guesses) return true;
		return !this.happens && this.told?.isTold(line) === true;
	}

	private weightOf(line: string): Weight {
		if (this.below !== undefined) return this.below;
		if (summarises(line, this.quotesRemote)) return 1;
		return this.speaking ? 3 : 2;
	}

	private goOn(line: string): void {
		this.guesses ||=
			this.mayGuess && leadsToGuesses(`${this.before.slice(-60)} ${line.slice(-60)}`);
		this.before = line;
	}
}
