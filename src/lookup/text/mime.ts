import { mendMime } from './mend-mime.ts';

/**
 * A whole message, or a piece of one that begins with its header fields or a boundary line, as readable
 * text: its status fields and the decoded text of its parts. Any other text comes back as it is.
 * Loads the parser only when there is something to parse.
 */
export async function readableText(text: string): Promise<string> {
	if (!looksLikeMime(text)) return decodeBlock(text) ?? text;
	const { default: PostalMime } = await import('postal-mime');
	// A report returns the message it is about, whose words are no error; a forwarded one is worth reading.
	const isReport = looksLikeReport(text);
	try {
		const {
			subject,
			text: plain,
			html,
			attachments,
		} = await PostalMime.parse(mendMime(asMessage(text)), {
			attachmentEncoding: 'utf8',
			maxNestingDepth: 20,
			maxRfc822NestingDepth: isReport ? 0 : 3,
		});
		const reports = attachments
			.filter(({ mimeType }) => /^(?:text\/(?!rfc822)|message\/(?!rfc822))/.test(mimeType))
			.map(({ content }) => String(content));
		const failed = statusFields(text);
		const parts = [subject, ...failed, plain ?? html, ...reports].filter(Boolean);
		return parts.length > 0 ? parts.join('\n\n') : text;
	} catch {
		return text;
	}
}

/** Whether a text has the header fields of a message or of one of its parts. */
function looksLikeMime(text: string): boolean {
	return /^Content-(?:Type|Transfer-Encoding):[ \t]*[\w/-]+/im.test(text.slice(0, 200_000));
}

/** A delivery report, or a message that says in its header that a mail system wrote it. */
function looksLikeReport(text: string): boolean {
	if (/^Content-Type:[ \t]*message\/delivery-status/im.test(text)) return true;
	const end = text.search(/\r?\n\r?\n/);
	const header = end < 0 ? '' : text.slice(0, Math.min(end, 50_000));
	return /^(?:Return-Path:[ \t]*<>|From:[^\n]*(?:mailer-daemon|postmaster)|X-Failed-Recipients:|Auto-Submitted:[ \t]*auto-(?:replied|generated))/im.test(
		header,
	);
}

/** A piece of a message becomes a message: what was cut off in front is the field with the boundary. */
function asMessage(text: string): string {
	const trimmed = text.replace(/^\s+/, '');
	const boundary = /^--([^\r\n]{1,100})/.exec(trimmed)?.[1]?.trimEnd();
	if (boundary) return `Content-Type: multipart/mixed; boundary="${boundary}"\n\n${trimmed}`;
	const startsWithField = /^[A-Za-z][\w-]{1,60}:/.test(trimmed) || trimmed.startsWith('From ');
	return startsWithField ? trimmed : `\n${trimmed}`;
}

/** The fields of a delivery report that a parser leaves out where the report's type is not declared. */
function statusFields(text: string): string[] {
	const field =
		/^(?:Status|Diagnostic-Code|Remote-MTA|Action):[^\r\n]*(?:\r?\n[ \t]+[^\r\n]+){0,40}/gim;
	return (text.slice(0, 500_000).match(field) ?? []).slice(0, 40);
}

/** A base64 block by itself, if text comes out of it. */
function decodeBlock(text: string): string | undefined {
	// Ends at the first sign that base64 does not have, which other texts have soon.
	if (/[^A-Za-z\d+/=\s]/.test(text)) return undefined;
	const block = text.replace(/\s+/g, '');
	if (block.length < 40 || block.length % 4 !== 0 || !/^[A-Za-z\d+/]+={0,2}$/.test(block))
		return undefined;
	const bytes = Uint8Array.from(atob(block), (unit) => unit.charCodeAt(0));
	const decoded = new TextDecoder().decode(bytes);
	return /[^\P{Cc}\s]|\ufffd/u.test(decoded) ? undefined : decoded;
}
