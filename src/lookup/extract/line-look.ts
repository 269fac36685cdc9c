import { isCode } from './line-kind.ts';

const happening =
	/^\W{0,3}(?:\d{4}[-/.]\d\d?[-/.]\d\d?[T ,]{1,2}\d{1,2}:\d\d|\d\d?[./]\d\d?[./]\d{2,4},? \d{1,2}:\d\d|(?:[A-Z][a-z]{2},? )?[A-Z][a-z]{2}\s+\d{1,2},? (?:\d{4},? )?\d\d:\d\d:\d\d|\d\d:\d\d:\d\d\b)|^\s*Traceback \(|^\s+at [\w$.<>/]+ ?\(|^\s*Caused by:|^\s*(?:[a-zA-Z_]\w*\.){1,6}\w*(?:Exception|Error|Disconnected|Refused)(?: \(0x\w+\))?: \S|\b(?:postfix|sendmail|exim|dovecot|opensmtpd|qmail|sm-mta)[/\w-]*\[\d+\]:/;

/** What a program leaves behind when it fails, and a line of a log: they stand for themselves in any text. */
export function isHappening(line: string): boolean {
	return happening.test(line);
}

/** A field of a message's header. */
export function isMailHeader(line: string): boolean {
	return /^[ \t>]{0,4}(?:Received|Return-Path|Message-ID|MIME-Version|X-[\w-]+|DKIM-Signature|Delivered-To|From|To|Subject|Date|Content-[\w-]+):[ \t]/i.test(
		line,
	);
}

/** A line of a conversation between two servers: a reply or a command. */
export function isDialogue(line: string): boolean {
	return /^\W{0,6}(?:(?:S|C|SERVER|CLIENT|in|out):[ \t])?\W{0,4}(?:[2-5]\d\d[ -]\S|(?:EHLO|HELO|MAIL FROM|RCPT TO|STARTTLS|AUTH|DATA|QUIT|RSET)\b)/i.test(
		line,
	);
}

/** A line of a program beyond its statements: what ends in a sign of its syntax, a remark, a definition. */
export function isProgramLine(line: string): boolean {
	if (/^\s*[{[].*[}\]],?\s*$/.test(line) || /^\s*"[^"]*"\s*:/.test(line)) return false;
	return (
		isCode(line) ||
		/(?:[;{}]|\*\/|=>|\) ?:|\),|\);)\s*$/.test(line) ||
		/^\s*(?:\/\/|\/\*|#[ \t]*(?:include|define|if|else|endif|undef)|@\w|"{3}|'{3}|\w+\(.*\)$|self\.|this\.|\$\w+ =|sub \w|def \w|class \w|return\b|msg(?:id|str|ctxt)\b)/.test(
			line,
		)
	);
}

/** A text that a program holds and that spans its own line: what it would say. */
export function isLiteral(line: string): boolean {
	return /^\s*[+.]?\s*(["'`]).*\1\s*[,+.)]{0,3}\s*$/.test(line);
}

/** A line of a long remark in a program; `curl -v` begins its lines so too. */
export function isRemark(line: string): boolean {
	return /^ \*(?:\s|$)/.test(line);
}

/** A setting or a remark of a configuration. A list of PowerShell, `Name : value`, and `program: sentence` are none. */
export function isConfigured(line: string): boolean {
	return /^\s*(?:[#;!](?:\s|$|[\w=-])|\/\/|<\/?\w[\w.-]*[\s>]|\[[a-z][\w ."*:/-]*\]\s*$|[\w.$-]+\s*=\s*(?:\S+\s+){0,2}\S*\s*$|[a-z][\w.$-]*\s*=\s*(?!.*(?:fail|error|refus|denied))|(?:- )?[a-z][\w.-]*:(?:\s+\S+)?\s*$)/i.test(
		line,
	);
}

/** Headings, lists of names, tables, links and entries: how documentation, manuals and change logs are laid out. */
export function isDocumented(line: string): boolean {
	return (
		/^(?:#{1,6} \S|\s*[=~^*-]{4,}\s*$|\s*\|.*\|\s*$|\s*(?:[-*+]|\d+\.) +(?:\*\*|`|\[)|\s*```|\s*\.\. [\w-]+::|=head\d|=item|=over|=back)/.test(
			line,
		) ||
		/^[A-Z][A-Z0-9 /,-]{3,50}$/.test(line) ||
		/^\s{0,4}\d{1,2}(?:\.\d{1,2}){0,3}\.?\s{1,4}[A-Z][\w -]{2,60}$/.test(line) ||
		/^\s+-{1,2}[a-zA-Z][\w-]*(?:[ ,=[<]|$)/.test(line) ||
		/\]\((?:https?:|#|\.{0,2}\/)|`[^`]+`.*`[^`]+`|\[Page \d+\]|\bRFC \d{3,4}\b|\(#\d+\)|\burgency=|^ -- .+ <.+>/.test(
			line,
		) ||
		/^\s*[-*+o\u2022] (?:[A-Z][a-z]+(?:ed|es|e|d)?\b|\w+[:(])/.test(line)
	);
}

/** A sentence, or a line out of the middle of one. */
export function isProse(line: string): boolean {
	const words = line.trim().split(/\s+/);
	if (words.length < 6) return false;
	return words.filter((word) => wordOfProse.test(word)).length >= words.length * 0.75;
}

const wordOfProse = /^["'“„«(]?[\p{L}\p{M}'’/-]+["'”“»).,;:?!]{0,3}$/u;
