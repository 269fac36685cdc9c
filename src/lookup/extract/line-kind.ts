import { either } from '../text/either.ts';

/**
 * Fields of a message's header, whose words are no error: names of hosts, results of filters, a subject. One with a
 * reply in it is; a score such as `500 (none)` is no reply.
 */
const headerField =
	/^[ \t]{0,8}(?:Received|X-[\w-]{2,60}|DKIM-Signature|DomainKey-Signature|ARC-[\w-]{2,40}|Authentication-Results|Received-SPF|List-[\w-]{2,30}|User-Agent|Message-ID|References|In-Reply-To|MIME-Version|Feedback-Type|Original-[\w-]{2,40}|Version|Return-Path|Reply-To|Delivered-To|To|From|Cc|Date|Sent|Subject|Thread-[\w-]{2,20}|Precedence|Importance|Content-[\w-]{2,40}):(?![ \t]{0,3}[45]\d\d[ -][A-Za-z\d<])/i;

/** Whether a line is a field of a message's header and tells of no error. */
export function isHeaderField(line: string): boolean {
	return headerField.test(line) && !/^X-(?:Error|Failure|Failed)/i.test(line);
}

/** A folded line of a field: indented, and no field of a report such as `Reason:`. */
export function continuesField(line: string): boolean {
	return /^[ \t]+\S/.test(line) && !/^[ \t]{1,8}[A-Z][\w -]{1,30}:/.test(line);
}

/** Lines by which mail systems and mailers lead over to the message that came back. */
const copy = new RegExp(
	`^[-=_ \\t>*.]{0,40}(?:${either(
		/This is a copy of (?:the|your) message|Below this line is (?:a|the) copy/,
		/(?:The )?Original message (?:headers?|follows|is attached|below)|Original message text/,
		/(?:Message )?headers? follows?|Unsent message (?:follows|below)|Unsent Message/,
		/Undelivered message|Old message|Returned message (?:follows|below)|Message text follows/,
		/Header of the original|Here (?:is|are) (?:a copy of|the first)/,
		/Your (?:original )?message (?:follows|reads|was[: \t]{0,3}$)/,
		/A copy of (?:the|your) (?:original )?message/,
		/The (?:body|header|first \d+ lines) of (?:the|your) message|Text of (?:the|your) message/,
		/message header follows|Included is a copy/,
		// Exchange and Outlook in their other languages: `Original message headers`.
		/En-têtes de message|Ursprüngliche (?:Nachricht|Kopfzeilen)/,
		/Encabezados (?:de mensajes? originale?s?|del mensaje)/,
		/Intestazioni (?:originali )?(?:del )?messaggio|Cabeçalhos d[ae]s? mensage/,
		/Oryginalne nagłówki|Исходные заголовки|Заголовки исходного/,
		/元のメッセージ|原始邮件头|原始郵件標頭|원본 메시지/,
		/Opprinnelige meldingshoder|Oorspronkelijke berichtkoppen|Původní záhlaví|Özgün ileti/,
	)})`,
	'i',
);

/** Whether the message that came back begins below a line. */
export function copyBegins(line: string): boolean {
	return copy.test(line);
}

const success =
	/\bstatus=sent\b|\bstat=Sent\b|\bdsn=2\.\d\.\d|\bC="250|^Action:[ \t]*(?:delivered|relayed|expanded)|(?:^|[\s"'(,<>])2(?:50|51|20|21|35)[ -](?:2\.\d\.\d{1,2}\b|ok\b)|\bqueued (?:as|for|mail)\b/i;
/** Nothing is `not OK:`. */
const ok = /(?:^|[^\w\s]|[^t\W]) ?\bOK(?: - |: )/i;
const failing = /(?:^|[^\w.,/-])[45]\d\d[ -]|(?:^|[^\w.])[45]\.\d\.\d{1,3}(?![\d.])/;

/**
 * A whole session on one line holds replies of every kind: Nextcloud writes `>> EHLO … << 220 … !! Unable to connect`.
 * And whoever expected another reply had no success with this one.
 */
const session =
	/\b(?:EHLO|HELO)\b.*\b(?:STARTTLS|AUTH|MAIL FROM|QUIT)\b|\bexpected (?:response|reply) code\b/i;

/** What a filter for SPF writes into a message that it lets pass, with what it would have said to others: `Reject action: 550 5.7.23`. */
const letPass = /\bprepend:?(?: Text:)? Received-SPF:/;

/** A line that reports that something worked. */
export function isSuccess(line: string): boolean {
	if (letPass.test(line)) return true;
	const handedOver = line.includes('X=TLS1') && /(?:[=-]>|<=)\s/.test(line);
	// To look for the two letters costs a third of looking for what may stand in front of them.
	const succeeds = success.test(line) || handedOver || (/OK[ :]/i.test(line) && ok.test(line));
	return succeeds && !failing.test(line) && !session.test(line);
}

/**
 * A mail system's own line, where the reply it stands for is quoted: sendmail adds `550 5.1.1 … User unknown`
 * to every refusal; and answers to commands that came after the refusal.
 */
export function summarises(line: string, quotesRemote: boolean): boolean {
	if (/^[ \t]{0,8}Status:[ \t]*[45]\./i.test(line)) return true;
	if (/(?:^|<{3}[ \t]{0,3})503[ -]/.test(line) && /rcpt|recipient/i.test(line)) return true;
	return quotesRemote && /^[ \t]{0,8}[45]\d\d[ -]/.test(line);
}

/** Of Postfix and Exim, a rule of an access list included. */
const setting =
	/^[ \t]*(?:[a-z][a-z\d]*(?:_[a-z\d]+)+[ \t]*=|#[ \t]|(?:deny|require|accept|defer|drop|warn|discard)[ \t]+!?[a-z_]{4,30}[ \t]*=|(?:log_)?message[ \t]+=)/;

/** What a program printed, kept in a remark: `// javax.mail.SendFailedException: 550 ...`, `# smtplib.SMTPDataError: (554, ...`. */
const kept = /^[ \t]*(?:#|\/\/).*\w(?:Error|Exception): ?[\w("'[]/;

/** A setting of a configuration file, or a remark in one: it says what is wanted, not what happened. */
export function isSetting(line: string): boolean {
	return setting.test(line) && !failing.test(line) && !kept.test(line);
}

/** A statement of a program, its definition or a remark in it; an error that it prints stands on a line of its own. */
const code =
	/^\s*(?:(?:def|class|except|elif|while|async|function|public|private|protected|static|sub|interface|enum)\b.*(?:[:{]|\{ ?\})$|(?:raise|throw|assert|return|if|for|with|try|import|export|const|let|var|my|use|package|from|catch)\b.*(?:[;{]|\w\)+:?)$|(?:raise|throw)\b.*["']\)+$|\}? ?(?:else|catch|finally)\b.*[:{]$|import [\w.]+$|from [\w.]+ import |#\s?(?:define|include|if|ifdef|ifndef|endif|undef)\b|\/\/|@\w+\(|"{3}|[\w.]+(?:\[[^\]]*\])? = [\w.]+\()/;

/** Whether a line stands in the text of a program. */
export function isCode(line: string): boolean {
	return code.test(line.trimEnd()) && !kept.test(line);
}

/** An entry of a change log: `* Fixed: STARTTLS was not offered …`. */
const change =
	/^\s*[-*+\u2022]\s+(?:\*\*)?(?:Fix(?:e[ds])?|Add(?:ed|s)|Changed|Removed|Improved|Improves)\b/;

/** Whether a line tells what a new version of a program does otherwise. */
export function isChange(line: string): boolean {
	return change.test(line);
}

/** What organisations put below every message: who may read it, and that it was scanned. */
export function isDisclaimer(line: string): boolean {
	return /\b(?:e-?mail|message|communication|transmission)\b.{0,120}\b(?:confidential|privileged|intended (?:only|solely)|(?:been )?scanned)\b|vertraulich|\bconfidentiel|\bconfidencial|\briservat[ao]\b|конфиденциальн/i.test(
		line,
	);
}

/** One of these is in every line that `isDisclaimer` finds. */
export const wordOfDisclaimer =
	/confidential|privileged|intended (?:only|solely)|scanned|vertraulich|confidentiel|confidencial|riservat|конфиденциальн/i;

/** One of these is in every line that `leadsToGuesses` finds. */
export const wordOfGuesses = /reasons|causes/i;

/** The line before a list of what may be wrong: MailKit has one in every failed handshake. */
export function leadsToGuesses(lines: string): boolean {
	return /one or more of\s{1,3}the following reasons:\s*$|possible (?:reasons|causes)[^:]{0,40}:\s*$/i.test(
		lines,
	);
}

/** Whether a line is an item of a list. */
export function isListed(line: string): boolean {
	return /^[ \t]*(?:\d{1,2}[.)]|[-*\u2022])[ \t]/.test(line);
}
