/**
 * A message as a parser can read it, which readers and old gateways no longer send along: parameters that
 * lost the blank in front of their line, and labels of charsets that the text is no longer in.
 */
export function mendMime(message: string): string {
	return relabel(indentParameters(message));
}

/** `Content-Type: multipart/mixed;` and `boundary="b"` at the start of the next line. */
function indentParameters(message: string): string {
	return message.replace(
		/^(Content-[\w-]{1,40}:[^\r\n]{0,300};)[ \t]{0,8}\r?\n(?=(?:boundary|charset|report-type|format|delsp|type|name|filename|reply-type)=)/gim,
		'$1 ',
	);
}

/**
 * A part that is not encoded and holds signs outside ASCII was decoded on its way here; whatever charset it
 * names, a parser now gets it as UTF-8.
 */
function relabel(message: string): string {
	if (!/[^\0-\x7f]/.test(message)) return message;
	return message
		.split(/^(?=--)/m)
		.map((part) => {
			const end = part.search(/\r?\n[ \t]*\r?\n/);
			if (end < 0) return part;
			const header = part.slice(0, end);
			const encoded = /^Content-Transfer-Encoding:[ \t]*(?:base64|quoted-printable)/im.test(header);
			if (encoded || !/[^\0-\x7f]/.test(part.slice(end))) return part;
			return header.replace(/(charset=)["']?[\w.:-]{1,40}["']?/gi, '$1utf-8') + part.slice(end);
		})
		.join('');
}
